"""Reads from a packet what is written on each of its pages and where, for overlay.py to write the same: strings.py PACKET.pdf > strings.json"""

import json
import re
import sys

import pikepdf


def characters_of(font):
    """Which text a font's codes stand for, from its ToUnicode table."""
    table = font.ToUnicode.read_bytes().decode("latin-1")
    pairs = re.findall(r"^<([0-9A-F]{4})> <([0-9A-F]+)>$", table, re.M)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


def strings_of(page, known):
    texts = []
    size, font, place = 0.0, None, (1, 0, 0, 1, 0, 0)
    for operands, operator in pikepdf.parse_content_stream(page, "Tf Tm Tj"):
        name = str(operator)
        if name == "Tf":
            reference = page.Resources.Font[str(operands[0])]
            if reference.objgen not in known:
                known[reference.objgen] = characters_of(reference)
            font, size = known[reference.objgen], float(operands[1])
        elif name == "Tm":
            place = tuple(float(value) for value in operands)
        elif name == "Tj":
            codes = bytes(operands[0])
            text = "".join(font[codes[at] << 8 | codes[at + 1]] for at in range(0, len(codes), 2))
            texts.append({"text": text, "size": size, "matrix": place})
    return texts


with pikepdf.open(sys.argv[1]) as packet:
    known = {}
    json.dump([strings_of(page.obj, known) for page in packet.pages], sys.stdout, ensure_ascii=False)
