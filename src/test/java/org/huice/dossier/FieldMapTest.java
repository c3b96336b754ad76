package org.huice.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.huice.vocabulary.FieldNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldMapTest {
  private static final FieldNames NAMES = new FieldNames(List.of("c", "a", "b", "d"));

  private static Map<String, Object> map() {
    Object[] all = new Object[4];
    all[1] = 1;
    all[2] = "x";
    return new FieldMap<>(NAMES, all);
  }

  @Test
  void it_is_the_map_of_what_is_there_in_the_order_of_the_fields() {
    Map<String, Object> same = new LinkedHashMap<>();
    same.put("a", 1);
    same.put("b", "x");
    assertThat(map()).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
    assertThat(same).isEqualTo(map());
    assertThat(map().keySet()).containsExactly("a", "b");
    assertThat(map().values()).containsExactly(1, "x");
    assertThat(map()).hasSize(2);
  }

  @Test
  void what_is_not_there_is_null_even_for_no_name() {
    Map<@Nullable String, Object> map = Collections.unmodifiableMap(map());
    assertThat(map.get("c")).isNull();
    assertThat(map.get("z")).isNull();
    assertThat(map.get(null)).isNull();
    assertThat(map.containsKey("c")).isFalse();
    assertThat(map.containsKey("a")).isTrue();
    assertThat(map.getOrDefault("d", 7)).isEqualTo(7);
    assertThat(new FieldMap<>(NAMES, new Object[4])).isEmpty();
  }

  @Test
  void what_is_filled_in_later_counts() {
    Object[] all = new Object[4];
    Map<String, Object> map = new FieldMap<>(NAMES, all);
    assertThat(map).isEmpty();

    all[2] = "x";

    assertThat(map.isEmpty()).isFalse();
    assertThat(map).hasSize(1).isEqualTo(Map.of("b", "x"));
    assertThat(map.entrySet()).hasSize(1);
  }

  @Test
  void it_cannot_be_changed() {
    assertThatThrownBy(() -> map().put("a", 2)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map().remove("a")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map().entrySet().iterator().next().setValue(2))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(map()::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_walk_ends() {
    Iterator<String> walk = map().keySet().iterator();
    walk.next();
    walk.next();
    assertThat(walk.hasNext()).isFalse();
    assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
  }
}
