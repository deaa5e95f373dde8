"""What build is measured against: the same strings on the same template pages with the same font, by reportlab and pikepdf.

overlay.py WORK.json OUT.pdf, where WORK.json holds { "font": …, "pages": [ { "pdf": …, "page": 0, "texts": [ … ] } ] }
"""

import io
import json
import sys

import pikepdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

with open(sys.argv[1], encoding="utf-8") as file:
    work = json.load(file)

pdfmetrics.registerFont(TTFont("Noto", work["font"]))
drawn = io.BytesIO()
canvas = Canvas(drawn, pagesize=(595.28, 841.89))
for page in work["pages"]:
    for each in page["texts"]:
        text = canvas.beginText()
        text.setFont("Noto", each["size"])
        text.setTextTransform(*each["matrix"])
        text.textOut(each["text"])
        canvas.drawText(text)
    canvas.showPage()
canvas.save()

templates = {}
packet = pikepdf.new()
overlay = pikepdf.open(drawn)
for page, written in zip(work["pages"], overlay.pages):
    if page["pdf"] not in templates:
        templates[page["pdf"]] = pikepdf.open(page["pdf"])
    faces = templates[page["pdf"]].pages
    packet.pages.append(faces[page["page"] % len(faces)])
    packet.pages[-1].add_overlay(written)
packet.save(sys.argv[2])
