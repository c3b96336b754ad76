package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.huice.store.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A password in the address of a ledger is told to nobody, whatever is said of the ledger. */
class LedgerPasswordTest {
  private static final String PASSWORD = "secret";

  @TempDir private Path folder = Path.of("");

  private static Run ran(Map<String, String> environment, int code, String... words) {
    Run run = Run.with(environment);
    assertThat(run.program(words)).as(run.out() + run.err()).isEqualTo(code);
    assertThat(run.out() + run.err()).as(String.join(" ", words)).doesNotContain(PASSWORD);
    return run;
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://127.0.0.1:1/db?user=u&password=secret,jdbc:postgresql://127.0.0.1:1/db"
        + " ,ledger-unreachable",
    "jdbc:postgresql://u:secret@127.0.0.1:1/db,jdbc:postgresql://127.0.0.1:1/db ,ledger-address",
    "jdbc:postgresql://u:a@secret@127.0.0.1:1/db,jdbc:postgresql://127.0.0.1:1/db ,ledger-address",
    "jdbc:postgresql://127.0.0.1:1/db?password=secret%ZZ,jdbc:postgresql://127.0.0.1:1/db"
        + " ,ledger-address",
    "postgresql://u:secret@127.0.0.1:1/db,postgresql://127.0.0.1:1/db ,ledger-address"
  })
  void a_refusal_names_the_address_without_it(String address, String shown, String code) {
    for (String verb : List.of("verify", "list")) {
      Run run = ran(Map.of(), 1, "ledger", verb, "--ledger", address);
      assertThat(run.err()).contains(shown, code);
    }
  }

  @Test
  void no_answer_from_a_server_names_it() throws SQLException {
    assumeThat(Postgres.isThere()).isTrue();
    String address = Postgres.address();
    assertThat(address).contains("password=" + PASSWORD);
    String shown = address.replaceFirst("\\?.*", "");
    String key = folder.resolve("钥匙").toString();
    Map<String, String> known =
        Map.of(LedgerPlace.VARIABLE, address, LedgerOptions.KEY, key, LedgerOptions.ACTOR, "张三");
    String[] init = {"ledger", "init", address, "--origin", "试", "--key", key};
    assertThat(ran(known, 0, init).out()).contains(shown);
    assertThat(ran(known, 1, init).err()).contains(shown);
    assertThat(ran(known, 0, "ledger", "verify").out()).contains(shown);
    assertThat(ran(known, 0, "replay", "--all").out()).contains(shown);
  }
}
