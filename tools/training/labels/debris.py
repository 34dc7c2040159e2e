"""What a collection's own scraper left in its texts, by collection."""
import re

TITLES = {"prosecutor_releases": re.compile(r" - The Brooklyn District Attorney's Office$|^[A-Z][a-z]+ \d+, \d{4}.*")}
TEXTS = {
    "sri_lanka_long": re.compile(r"\A(?s:Mirror AI Summary.*?ARTICLE.S TEXT\.\n)|^(Reading Time:.*|.*Generating summary.*)\n"),
    "prosecutor_releases": re.compile(
        r"(?m)^(HOME|GET HELP|REPORT A CRIME|CONTACT US|SEAL YOUR CONVICTION|Skip to content)\n"),
    "newsworthy_releases": re.compile(r"\n(Original/Source Press Release|Newsramp\.com TLDR|Reddit Post)\b.*"),
    "india_business": re.compile(r"\n?(Catch all the .{0,200}|.{0,120}Download The Mint News App.*)$")}


def without(collection, title, text):
    if collection in TITLES:
        title = TITLES[collection].sub("", title)
    if collection in TEXTS:
        text = TEXTS[collection].sub("", text)
    return title, text
