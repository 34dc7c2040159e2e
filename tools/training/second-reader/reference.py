"""What HuggingFace's tokenizers makes of our cases and of 10,000 real texts, for the Java tokeniser's tests. Of the real ones
only hashes are written, one for each 500."""
import hashlib
import json
import pathlib
import struct

import base
import corpus
import export

HERE = pathlib.Path(__file__).parent
TESTS = HERE / "../../../shared/transformer/src/test/resources/io/github/copytaster/transformer/wordpiece"
CHUNK, CHUNKS = 500, 20
CASES = [
    "", " ", "Plain words, twice: plain words.", "Crème brûlée à la carte — naïve façade, Łódź, Ñandú, İstanbul, ΑΘΗΝΑΣ",
    "e\u0301cole = école; A\u030angstrom; \u1e69 and \u0073\u0323\u0307", "no\u00a0break\u2003em\u2009thin\u3000wide\u202fnarrow\u205fmath",
    "zero\u200bwidth\u200cjoin\ufeffers and soft\u00adhyphen", "tab\there\r\nline\u2028separator\u2029paragraph\u0085next\u000bvertical",
    "bell\u0007 null\u0000 escape\u001b delete\u007f private\ue000use replaced\ufffd", "C’est l’été, “quoted” ‘text’ … €5bn £3m ¥100 $1.5",
    "pneumonoultramicroscopicsilicovolcanoconiosis and antidisestablishmentarianism", "a" * 100, "a" * 101, "é" * 100 + " " + "é" * 101,
    "😀" * 101 + " end", "Fans 😀😀 cheered 👩‍👩‍👧‍👦 🇫🇷 ❤️ ☃ 👍🏽 goal⚽️!", "東京オリンピック 2021 中国の経済 한국 뉴스 मौसम समाचार ข่าว",
    "㐀𠀀𪜀 rare han 豈", "Путин встретился с Ёлкой; йод", "العربية مُشَكَّلة", "עִבְרִית", "ﬁnance ﬂoor ½ ² № ™ Ⅷ ｆｕｌｌｗｉｄｔｈ",
    "www.example.com/a_b?c=d&e#f user@example.org C++ C# .NET 3.14 1,000,000 50% 10–12", "[CLS] [SEP] [UNK] [MASK] [PAD] written out",
    "x" * 50 + "-" + "y" * 60, "----____****", "MiXeD CaSe HTTPServer iPhone", "don't can't o'clock rock'n'roll",
    "ßtraße ẞ ŉ ǰ ǅ ﬀ", "¿Qué? ¡Olé! «guillemets» ‹single› 【brackets】 、。", "\U0001d400\U0001d41a\U0001d7d8 mathematical \u2460\u2461",
    "Westmouth's council voted 7-5 to rebuild the pier on Tuesday, Mayor Ana Řeháková said.", "word " * 300]


def tokeniser():
    """The reference with the bundled model's pieces. Marks written out in a text are text: nobody may steer the reader."""
    bundled = HERE / "../../../shared/transformer/src/main/resources/io/github/copytaster/transformer/second-reader.onnx"
    made = export.tokeniser_of(export.metadata_of(bundled), base.unpack(HERE / "work")[1])
    made.no_truncation()
    made.encode_special_tokens = True
    return made


def hashes(made, data):
    texts = [corpus.text(row) for row in corpus.rows(data, "pool_fulltext")[:CHUNK * CHUNKS]]
    for start in range(0, len(texts), CHUNK):
        digest = hashlib.sha256()
        for encoding in made.encode_batch(texts[start:start + CHUNK]):
            digest.update(struct.pack(f">{len(encoding.ids) + 1}i", *encoding.ids, -1))
        yield digest.hexdigest()


def case(made, text):
    """Numbers of the pieces, and pairs of a place, in UTF-16 units as Java counts, and which piece is the first that begins there."""
    encoding, begins = made.encode(text), {}
    for piece, (start, end) in enumerate(encoding.offsets):
        if start < end:
            begins.setdefault(len(text[:start].encode("utf-16-le", "surrogatepass")) // 2, piece)
    return {"text": text, "numbers": encoding.ids, "begins": sorted(begins.items())}


def write(data):
    made = tokeniser()
    TESTS.mkdir(parents=True, exist_ok=True)
    with open(TESTS / "cases.jsonl", "w", encoding="utf-8") as lines:
        for text in CASES:
            lines.write(json.dumps(case(made, text), separators=(",", ":")) + "\n")
    (TESTS / "pool-hashes.txt").write_text("\n".join(hashes(made, data)) + "\n")


if __name__ == "__main__":
    import sys
    write(pathlib.Path(sys.argv[1]) / "topic")
