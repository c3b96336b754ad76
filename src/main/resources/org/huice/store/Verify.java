import java.io.OutputStream; import java.nio.charset.StandardCharsets; import java.nio.file.*; import java.security.*; import java.security.spec.X509EncodedKeySpec;
import java.util.*; import java.util.regex.*; import java.util.stream.*; import javax.crypto.Mac; import javax.crypto.spec.SecretKeySpec;
/** 台账导出核验：java Verify.java 目录 [--key 公钥] [--checkpoint 留存的签名快照]。只用 Java 17，与惠策程序无关。退出码：0 完好，1 有问题。 */
public class Verify {
  record Key(String text, String name, byte[] id, byte type, byte[] bytes) {} record State(String origin, long size, byte[] root) {}
  record Leaf(byte[] hash, String core, String text) {} interface Row { void take(long number, String[] parts) throws Exception; }
  final List<String> found = new ArrayList<>(); final List<byte[]> hashes = new ArrayList<>(); final List<String> changes = new ArrayList<>();
  void tell(String code, String text) { found.add("[" + code + "] " + text); } static void need(boolean condition, String text) { if (!condition) throw new IllegalArgumentException(text); }
  static byte[] utf8(String text) { return text.getBytes(StandardCharsets.UTF_8); } static String hex(byte[] data) { return HexFormat.of().formatHex(data); }
  static byte[] b64(String text) { byte[] data = Base64.getDecoder().decode(text); need(Base64.getEncoder().encodeToString(data).equals(text), "base64 写法"); return data; }
  static byte[] sha(byte[]... parts) throws Exception { var sha = MessageDigest.getInstance("SHA-256"); for (var part : parts) sha.update(part); return sha.digest(); }
  static byte[] node(byte[] left, byte[] right) throws Exception { return sha(new byte[] {1}, left, right); } // RFC 9162 §2.1.1
  static byte[] root(List<byte[]> all) throws Exception {
    int half = Integer.highestOneBit(Math.max(0, all.size() - 1)); if (half == 0) return all.isEmpty() ? sha() : all.get(0);
    return node(root(all.subList(0, half)), root(all.subList(half, all.size()))); }
  static boolean included(long here, long size, byte[] result, List<byte[]> proof, byte[] root) throws Exception { // RFC 9162 §2.1.3.2
    long last = size - 1; if (here < 0 || here > last) return false;
    for (byte[] step : proof) {
      boolean right = (here & 1) == 1 || here == last; if (last == 0 || step.length != 32) return false;
      result = right ? node(step, result) : node(result, step); while (right && (here & 1) == 0 && here != 0) { here >>= 1; last >>= 1; }
      here >>= 1; last >>= 1; }
    return last == 0 && Arrays.equals(result, root); }
  static boolean ed25519(byte[] key, String text, byte[] signature) throws Exception {
    var check = Signature.getInstance("Ed25519"); var encoded = HexFormat.of().parseHex("302a300506032b6570032100" + hex(key));
    check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded))); check.update(utf8(text));
    try { return signature.length == 64 && check.verify(signature); } catch (SignatureException wrong) { return false; } }
  static Key key(String text) throws Exception { // C2SP signed-note：名称+标识+base64(类型‖公钥)
    String[] part = text.split("\\+", 3); byte[] code = b64(part[2]), id = Arrays.copyOf(sha(utf8(part[0] + "\n"), code), 4);
    need(code.length == 33 && (code[0] == 1 || code[0] == 4) && hex(id).equals(part[1]), "公钥写法"); return new Key(text, part[0], id, code[0], Arrays.copyOfRange(code, 1, 33)); }
  static Boolean signed(String note, Key key) throws Exception { // 签名对、错，或没有此公钥的签名（null）；类型 4 是见证的签名，含时间
    int gap = note.lastIndexOf("\n\n") + 1; String text = note.substring(0, gap); Boolean result = null; need(gap > 0 && note.endsWith("\n"), "签名行");
    for (String line : note.substring(gap + 1, note.length() - 1).split("\n", -1)) {
      String[] part = line.split(" ", -1); byte[] code = b64(part[2]); need(part.length == 3 && part[0].equals("—") && code.length > 4, "签名行");
      if (!part[1].equals(key.name) || !Arrays.equals(Arrays.copyOf(code, 4), key.id)) continue;
      String seen = key.type == 1 ? "" : "cosignature/v1\ntime " + Long.parseLong(hex(Arrays.copyOfRange(code, 4, 12)), 16) + "\n";
      result = result != Boolean.FALSE && ed25519(key.bytes, seen + text, Arrays.copyOfRange(code, key.type == 1 ? 4 : 12, code.length)); } return result; }
  static State checkpoint(String note) { // C2SP tlog-checkpoint：名称、条数、根
    String[] line = note.split("\n", -1); need(line[1].matches("0|[1-9][0-9]{0,17}") && b64(line[2]).length == 32, "快照写法"); return new State(line[0], Long.parseLong(line[1]), b64(line[2])); }
  static void rows(Path path, Row row) throws Exception { // 以编号开头、按编号递增的各行
    long last = 0; try (var lines = new Scanner(path, StandardCharsets.UTF_8).useDelimiter("\n")) {
      while (lines.hasNext()) {
        String[] part = lines.next().split("\t", -1); need(part[0].matches("[1-9][0-9]*") && last < Long.parseLong(part[0]), path + " 编号 " + part[0]); row.take(last = Long.parseLong(part[0]), part); } } }
  static String part(String leaf, String name) { // 规范 JSON（RFC 8785）中文字里的引号都带反斜杠，各项名称也不与内层的重复，所以可以直接找
    var match = Pattern.compile("\"" + name + "\":(?:\"([^\"\\\\]*)\"|\\[([0-9,]*)\\]|([0-9]+))").matcher(leaf); if (!match.find()) return null;
    return Stream.of(1, 2, 3).map(match::group).filter(Objects::nonNull).findFirst().get(); }
  static String hash(Path file) throws Exception { var sha = MessageDigest.getInstance("SHA-256"); try (var in = new DigestInputStream(Files.newInputStream(file), sha)) { in.transferTo(OutputStream.nullOutputStream()); } return hex(sha.digest()); }
  void files(Path folder) throws Exception {
    var listed = new TreeMap<String, String>(); String sums = Files.readString(folder.resolve("SHA256SUMS")); need(sums.endsWith("\n"), "SHA256SUMS 末行不完整");
    for (String line : sums.substring(0, sums.length() - 1).split("\n", -1)) { need(line.matches("[0-9a-f]{64}  [A-Za-z0-9./_-]+"), "SHA256SUMS"); listed.put(line.substring(66), line.substring(0, 64)); }
    try (var all = Files.walk(folder)) { all.filter(Files::isRegularFile).forEach(file -> listed.putIfAbsent(folder.relativize(file).toString().replace('\\', '/'), "")); }
    for (String name : listed.keySet()) {
      String hash = Files.isRegularFile(folder.resolve(name)) ? hash(folder.resolve(name)) : "缺"; if (name.equals("SHA256SUMS")) continue;
      if (!hash.equals(listed.get(name))) tell("export-file-changed", name + " 与文件清单 SHA256SUMS 不符");
      if (name.startsWith("rule-sets/") && !name.equals("rule-sets/" + hash)) tell("rule-set-altered", name + " 的内容不是原来的"); } }
  static String digest(String salt, String data) throws Exception { var mac = Mac.getInstance("HmacSHA256"); mac.init(new SecretKeySpec(HexFormat.of().parseHex(salt), "HmacSHA256")); return "hmac-sha256:" + hex(mac.doFinal(b64(data))); }
  void entries(Path folder, State state) throws Exception { // 逐条核对
    var leaves = new TreeMap<Long, Leaf>(); var erased = new TreeSet<Long>(); var proved = new TreeSet<Long>(); var missing = new TreeSet<Long>(); long last = 0;
    try (var lines = new Scanner(folder.resolve("entries.jsonl"), StandardCharsets.UTF_8).useDelimiter("\n")) {
      while (lines.hasNext()) {
        String leaf = lines.next(), rules = part(leaf, "ruleSet"), core = part(leaf, "core"); hashes.add(sha(new byte[] {0}, utf8(leaf))); long number = Long.parseLong(Objects.requireNonNullElse(part(leaf, "number"), "0"));
        if (number <= last) tell("entries-swapped", "第 " + hashes.size() + " 行是编号 " + number + "，却排在编号 " + last + " 之后");
        last = Math.max(last, number); leaves.put(number, new Leaf(hashes.get(hashes.size() - 1), core, part(leaf, "text"))); if (core != null) missing.add(number);
        if ("key".equals(part(leaf, "kind"))) changes.add(leaf); for (String gone : Objects.requireNonNullElse(part(leaf, "erased"), "").split(",")) if (!gone.isEmpty()) erased.add(Long.valueOf(gone));
        if (rules != null && !Files.isRegularFile(folder.resolve("rule-sets/" + rules.substring(7)))) tell("rule-set-missing", "缺编号 " + number + " 所依据的规则集 " + rules); } }
    rows(folder.resolve("proofs.txt"), (number, part) -> {
      var steps = Stream.of(part[1].split(" ")).filter(step -> !step.isEmpty()).map(Verify::b64).toList();
      if (leaves.containsKey(number) && included(number - 1, state.size, leaves.get(number).hash, steps, state.root)) proved.add(number); });
    for (long number : leaves.keySet()) if (!proved.contains(number)) tell("entry-altered", "编号 " + number + " 不是入账时的内容，或是后来插入的");
    for (long number = 1; number <= Math.min(state.size, last); number++) if (!leaves.containsKey(number)) tell("entry-missing", "缺编号 " + number);
    if (last < state.size) tell("ledger-truncated", "缺编号 " + (last + 1) + " 至 " + state.size); rows(folder.resolve("payloads.txt"), (number, part) -> {
      if (!missing.remove(number) || erased.contains(number)) tell("payload-foreign", "编号 " + number + " 已抹除或没有内容，内容却还在");
      else if (!digest(part[1], part[2]).equals(leaves.get(number).core) || !(leaves.get(number).text == null ? part[3].isEmpty() : digest(part[1], part[3]).equals(leaves.get(number).text))) tell("payload-altered", "编号 " + number + " 的内容与入账时的摘要不符"); });
    missing.removeAll(erased); for (long number : missing) tell("payload-missing", "编号 " + number + " 的内容没有了，也没有抹除的记录"); }
  boolean keys(String note, List<Key> keys) throws Exception { // 换钥：每把新公钥由前一把签认，各有效一段
    var state = checkpoint(note); boolean valid = false, wrong = !state.origin.equals(keys.get(0).name) || changes.size() + 1 != keys.size();
    for (int i = 0; i < keys.size() && !wrong; i++) {
      String leaf = i < changes.size() ? changes.get(i) : null, before = i > 0 ? changes.get(i - 1) : null; Boolean right = signed(note, keys.get(i));
      long from = before == null ? 0 : Long.parseLong(part(before, "number")), until = leaf == null ? Long.MAX_VALUE : Long.parseLong(part(leaf, "number")) + Long.parseLong(part(leaf, "span"));
      String text = before == null ? "" : "huice-key-handover/v1\n" + state.origin + "\n" + from + "\n" + keys.get(i).text + "\n" + part(before, "span") + "\n";
      wrong = right == Boolean.FALSE || before != null && (!keys.get(i).text.equals(part(before, "vkey")) || !ed25519(keys.get(i - 1).bytes, text, b64(part(before, "handover"))));
      valid |= right == Boolean.TRUE && from <= state.size && state.size < until; } return valid && !wrong; }
  static List<String> check(Path folder, String key, Path keptFile) {
    var it = new Verify(); try {
      it.files(folder); String note = Files.readString(folder.resolve("checkpoint")); var state = checkpoint(note); it.entries(folder, state);
      var keys = new ArrayList<Key>(); for (String line : Files.readString(folder.resolve("keys")).split("\n")) keys.add(key(line));
      if (it.hashes.size() != state.size || !Arrays.equals(root(it.hashes), state.root)) it.tell("root-differs", "共 " + it.hashes.size() + " 条，与签名快照（" + state.size + " 条）的根不符");
      if (!it.keys(note, keys)) it.tell("checkpoint-signature-wrong", "签名快照没有有效的签名，或公钥与换钥记录不符");
      if (key != null && !keys.stream().anyMatch(one -> one.text.equals(key)) && signed(note, key(key)) != Boolean.TRUE) it.tell("kept-key-unknown", "您留存的公钥不是这个台账的");
      var kept = keptFile == null ? state : checkpoint(Files.readString(keptFile));
      if (keptFile != null && !it.keys(Files.readString(keptFile), keys)) it.tell("kept-not-signed", "留存的快照不是这个台账签的");
      else if (kept.size > state.size) it.tell("ledger-set-back", "留存的快照有 " + kept.size + " 条，现在只有 " + state.size + " 条");
      else if (kept.size == state.size && !Arrays.equals(kept.root, state.root)) it.tell("split-view", "同为 " + kept.size + " 条的两份签名快照，根却不同");
      else if (kept.size <= it.hashes.size() && keptFile != null && !Arrays.equals(root(it.hashes.subList(0, (int) kept.size)), kept.root)) it.tell("ledger-rewritten", "留存快照以内的 " + kept.size + " 条被改写过");
      return it.found.isEmpty() ? List.of("完好：" + state.size + " 条，根 " + Base64.getEncoder().encodeToString(state.root)) : it.found;
    } catch (Exception | StackOverflowError broken) { it.tell("unreadable", broken.toString()); return it.found; } }
  public static void main(String[] args) { var given = new TreeMap<String, String>(); var words = new ArrayDeque<String>(); for (String word : args) words.addAll(word.startsWith("--") ? List.of(word.split("=", 2)) : List.of(word));
    while (!words.isEmpty()) { String word = words.remove(), name = word.startsWith("--") ? word : ""; if (!Set.of("", "--key", "--checkpoint").contains(name) || !name.isEmpty() && words.isEmpty() || given.put(name, name.isEmpty() ? word : words.remove()) != null) { System.out.println("看不懂“" + word + "”。用法：java Verify.java [目录] [--key 公钥] [--checkpoint 留存的签名快照]"); System.exit(2); } } String kept = given.get("--checkpoint");
    var lines = check(Path.of(given.getOrDefault("", ".")), given.get("--key"), kept == null ? null : Path.of(kept)); boolean intact = lines.get(0).startsWith("完好"); lines.forEach(System.out::println); if (intact && given.keySet().stream().filter(name -> !name.isEmpty()).count() < 2) System.out.println("没有用 --key 和 --checkpoint 核对您自己留存的公钥和快照：整本换过的看不出来"); System.exit(intact ? 0 : 1); }
}
