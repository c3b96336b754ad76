#!/usr/bin/env python3
"""台账导出核验：python3 verify.py 目录 [--key 公钥] [--checkpoint 留存的签名快照]
只用 Python 标准库和 openssl 3 命令，与惠策程序无关。退出码：0 完好，1 有问题。"""
import argparse, base64, hashlib, hmac, json, pathlib, re, subprocess, sys, tempfile
sha = lambda data: hashlib.sha256(data).digest(); node = lambda left, right: sha(b"\1" + left + right)     # RFC 9162 §2.1.1
def root_of(hashes):
    half = 1 << max(0, len(hashes) - 1).bit_length() >> 1
    return node(root_of(hashes[:half]), root_of(hashes[half:])) if half else b"".join(hashes) or sha(b"")
def included(index, size, result, proof, root):                # RFC 9162 §2.1.3.2
    here, last = index, size - 1
    for step in proof:
        if not last or len(step) != 32: return False
        right = here & 1 or here == last; result = node(step, result) if right else node(result, step)
        while right and not here & 1 and here: here >>= 1; last >>= 1
        here >>= 1; last >>= 1
    return index < size and last == 0 and result == root
def need(condition, text): condition or (_ for _ in ()).throw(ValueError(text))
def b64(text):                                                 # 每段字节只有一种写法
    data = base64.b64decode(text, validate=True)
    need(base64.b64encode(data).decode() == text, "base64 写法"); return data
def ed25519(public, message, signature):
    with tempfile.TemporaryDirectory() as folder:
        key, text, sig = (pathlib.Path(folder, name) for name in "kms"); key.write_bytes(bytes.fromhex("302a300506032b6570032100") + public); text.write_bytes(message.encode()); sig.write_bytes(signature)
        command = ["openssl", *"pkeyutl -verify -pubin -keyform DER -rawin -inkey".split(), key, "-in", text, "-sigfile", sig]
        return len(signature) == 64 and subprocess.run(command, capture_output=True).returncode == 0
def verifier_key(text):                                        # C2SP signed-note：名称+标识+base64(类型‖公钥)
    name, ident, key = text.split("+", 2); key = b64(key); need(len(key) == 33 and key[0] in (1, 4) and sha(f"{name}\n".encode() + key)[:4].hex() == ident, "公钥写法"); return name, bytes.fromhex(ident), key
def signed(note, key):                                         # 签名对、错，或没有此公钥的签名（None）
    text, lines = note.rsplit("\n\n", 1); text += "\n"; result = None; need(lines.endswith("\n"), "签名行")
    for dash, name, code in (line.split(" ") for line in lines[:-1].split("\n")):
        code = b64(code); need(dash == "—" and len(code) > 4, "签名行")
        if (name, code[:4]) != key[:2]: continue
        seen = "" if key[2][0] == 1 else f"cosignature/v1\ntime {int.from_bytes(code[4:12], 'big')}\n"     # 见证的签名含时间
        result = result is not False and ed25519(key[2][1:], seen + text, code[12 if seen else 4:])
    return result
def checkpoint(note):                                          # C2SP tlog-checkpoint：名称、条数、根
    origin, size, root = note.split("\n")[:3]; need(re.fullmatch("0|[1-9][0-9]*", size) and len(b64(root)) == 32, "快照写法"); return origin, int(size), b64(root)
def rows(path):                                                # 以编号开头、按编号递增的各行
    last = 0
    for line in path.open("rb"):
        number, *parts = line.decode("ascii").removesuffix("\n").split("\t"); need(re.fullmatch("[1-9][0-9]*", number) and int(number) > last, f"{path.name} 编号 {number}")
        last = int(number); yield last, parts
def digest(path):
    with path.open("rb") as file: total = hashlib.sha256(); [total.update(block) for block in iter(lambda: file.read(1 << 20), b"")]; return total.hexdigest()
def check_files(folder, tell):
    lines = (folder / "SHA256SUMS").read_bytes().decode("ascii").split("\n"); need(lines.pop() == "", "SHA256SUMS 末行不完整")
    listed = {match[2]: match[1] for match in (re.fullmatch("([0-9a-f]{64})  ([A-Za-z0-9./_-]+)", line) for line in lines)}
    there = {path.relative_to(folder).as_posix(): digest(path) for path in folder.rglob("*") if path.is_file()}; there.pop("SHA256SUMS")
    for name in sorted(name for name in set(there) | set(listed) if there.get(name) != listed.get(name)): tell("export-file-changed", f"{name} 与文件清单 SHA256SUMS 不符")
    for name in (name for name in there if name.startswith("rule-sets/") and name != "rule-sets/" + there[name]): tell("rule-set-altered", f"{name} 的内容不是原来的")
def check_entries(folder, size, root, tell):                   # 返回各条的哈希和换钥的记录
    hashes, changes, leaves, erased, last = [], [], {}, set(), 0
    for place, line in enumerate((folder / "entries.jsonl").open("rb"), 1):
        hashes.append(sha(b"\0" + line.removesuffix(b"\n")))
        try: leaf = json.loads(line); number, kind = int(leaf["number"]), leaf["kind"]
        except (ValueError, LookupError, TypeError): tell("entry-altered", f"第 {place} 行不是入账的记录"); continue
        if number <= last: tell("entries-swapped", f"第 {place} 行是编号 {number}，却排在编号 {last} 之后")
        last = max(last, number); leaves[number] = hashes[-1], leaf.get("core"), leaf.get("text"); erased.update(leaf.get("erased", ())); changes += [(number, leaf)] if kind == "key" else []
        if "ruleSet" in leaf and not (folder / "rule-sets" / leaf["ruleSet"][7:]).is_file(): tell("rule-set-missing", f"缺编号 {number} 所依据的规则集 {leaf['ruleSet']}")
    proved = {number for number, (proof,) in rows(folder / "proofs.txt") if included(number - 1, size, leaves.get(number, [b""])[0], [b64(step) for step in proof.split(" ") if step], root)}
    for number in sorted(set(leaves) - proved): tell("entry-altered", f"编号 {number} 不是入账时的内容，或是后来插入的")
    for number in sorted(set(range(1, min(last, size) + 1)) - set(leaves)): tell("entry-missing", f"缺编号 {number}")
    if last < size: tell("ledger-truncated", f"缺编号 {last + 1} 至 {size}")
    missing = {number for number, (_, core, _) in leaves.items() if core}
    for number, (salt, *data) in rows(folder / "payloads.txt"):
        macs = ["hmac-sha256:" + hmac.new(bytes.fromhex(salt), b64(code), "sha256").hexdigest() for code in data]; leaf = leaves.get(number, (0, 0, 0)); known = number in missing and number not in erased; missing.discard(number)
        if not known: tell("payload-foreign", f"编号 {number} 已抹除或没有内容，内容却还在")
        elif (macs[0], macs[1] if leaf[2] else data[1] or None) != leaf[1:]: tell("payload-altered", f"编号 {number} 的内容与入账时的摘要不符")
    for number in sorted(missing - erased): tell("payload-missing", f"编号 {number} 的内容没有了，也没有抹除的记录")
    return hashes, changes
def check_keys(note, keys, changes, tell):                     # 换钥：每把新公钥由前一把签认，各有效一段
    (origin, size, _), valid = checkpoint(note), [[keys[0], 0, float("inf")]]
    for number, leaf in changes:
        text = f"huice-key-handover/v1\n{origin}\n{number}\n{leaf['vkey']}\n{leaf['span']}\n"
        if not ed25519(valid[-1][0][2][1:], text, b64(leaf["handover"])): tell("keys-differ", f"编号 {number} 的新公钥没有前一把的签认")
        valid[-1][2] = number + leaf["span"]; valid.append([verifier_key(leaf["vkey"]), number, float("inf")])
    if [key for key, *_ in valid] != keys: tell("keys-differ", "keys 与入账的换钥记录不符")
    states = {(signed(note, key), begin <= size < end) for key, begin, end in valid}
    return (True, True) in states and not {(False, True), (False, False)} & states and origin == keys[0][0]
def check(folder, key=None, kept=None):
    found = []; tell = lambda code, text: found.append(f"[{code}] {text}"); folder = pathlib.Path(folder)
    try:
        check_files(folder, tell); note = (folder / "checkpoint").read_bytes().decode(); origin, size, root = checkpoint(note)
        kept = kept and pathlib.Path(kept).read_bytes().decode(); keys = [verifier_key(line) for line in (folder / "keys").read_bytes().decode().removesuffix("\n").split("\n")]
        hashes, changes = check_entries(folder, size, root, tell)
        if (len(hashes), root_of(hashes)) != (size, root): tell("root-differs", f"共 {len(hashes)} 条，与签名快照（{size} 条）的根不符")
        if not check_keys(note, keys, changes, tell): tell("checkpoint-signature-wrong", "签名快照没有有效的签名")
        if key and not (verifier_key(key) in keys or signed(note, verifier_key(key))): tell("kept-key-unknown", "您留存的公钥不是这个台账的")
        if kept:
            before, count, old = checkpoint(kept)
            if before != origin or not check_keys(kept, keys, changes, tell): tell("kept-not-signed", "留存的快照不是这个台账签的")
            elif count == size and old != root: tell("split-view", f"同为 {size} 条的两份签名快照，根却不同")
            elif count > size: tell("ledger-set-back", f"留存的快照有 {count} 条，现在只有 {size} 条")
            elif root_of(hashes[:count]) != old: tell("ledger-rewritten", f"留存快照以内的 {count} 条被改写过")
    except (ValueError, LookupError, TypeError, AttributeError, OSError, RecursionError) as broken: tell("unreadable", f"{type(broken).__name__}: {broken}")
    return found or [f"完好：{size} 条，根 {base64.b64encode(root).decode()}"], not found
if __name__ == "__main__":
    words = argparse.ArgumentParser(allow_abbrev=False); words.add_argument("folder", nargs="?", default="."); words.add_argument("--key"); words.add_argument("--checkpoint"); given = words.parse_args(); lines, intact = check(given.folder, given.key, given.checkpoint)
    print("\n".join(lines + ["没有用 --key 和 --checkpoint 核对您自己留存的公钥和快照：整本换过的看不出来"] * (intact and not (given.key and given.checkpoint)))); sys.exit(not intact)
