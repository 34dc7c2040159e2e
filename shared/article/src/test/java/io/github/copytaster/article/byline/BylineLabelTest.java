package io.github.copytaster.article.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BylineLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "من سامي الخطيب; سامي الخطيب",
        "كتب سامي الخطيب; سامي الخطيب",
        "كتبت - ليلى منصور; ليلى منصور",
        "بقلم: ليلى منصور; ليلى منصور",
        "نویسنده: علی رضایی; علی رضایی",
        "מאת דנה לוי; דנה לוי",
        "लेखक: राहुल शर्मा; राहुल शर्मा",
        "Автор: Иван Петров; Иван Петров",
        "Текст: Анна Смирнова; Анна Смирнова",
        "Автор: Олена Коваль; Олена Коваль",
        "Autorin: Eva Berg; Eva Berg",
        "Auteur : Claire Dubois; Claire Dubois",
        "De notre correspondante Claire Dubois; Claire Dubois",
        "Testo di Maria Rossi; Maria Rossi",
        "Texto: Ana Sousa; Ana Sousa",
        "Door onze redacteur Jan de Vries; Jan de Vries",
        "Tekst: Kari Nordmann, Bergen; Kari Nordmann",
        "Anna Lindqvist/TT; Anna Lindqvist",
        "Jan Kowalski (PAP); Jan Kowalski",
        "Jan Novák, ČTK; Jan Novák",
        "Írta: Kovács Anna; Kovács Anna",
        "Piše: Ana Horvat; Ana Horvat",
        "Haber: Ayşe Yılmaz; Ayşe Yılmaz",
        "Oleh: Budi Santoso; Budi Santoso",
        "Γράφει ο Γιώργος Παπάς; Γιώργος Παπάς",
        "Teksti: Matti Virtanen; Matti Virtanen",
        "Da Redação; ''"
      })
  void names_wordForTheWriter_namesBehindIt(String line, String names) {
    assertThat(BylineLabel.names(line)).contains(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "من دمشق إلى بيروت",
        "من المسؤول عن حادث المرفأ؟",
        "كتب",
        "Text: Die Satzung im Wortlaut",
        "Anna Gruber (SPÖ)",
        "Reporter: What did the council decide?",
        "Автор: так сказал один из них",
        "Av en eller annen grunn"
      })
  void names_anythingElse_empty(String line) {
    assertThat(BylineLabel.names(line)).isEmpty();
  }

  @Test
  void names_longLine_empty() {
    assertThat(BylineLabel.names("Text: " + "Anna Gruber, ".repeat(20))).isEmpty();
  }
}
