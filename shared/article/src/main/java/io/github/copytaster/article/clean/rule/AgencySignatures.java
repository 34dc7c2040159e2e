package io.github.copytaster.article.clean.rule;

/** The news agencies that sign copy. */
final class AgencySignatures {

  /**
   * Alternatives of a pattern. By name, because "(CIS)", "(ITI)" and "(Springfield)" stand where an
   * agency does (research/normalise.md 7); but "(Variety.com)" is nothing else.
   */
  static final String NAMES =
      "AP|Associated Press|Reuters|REUTERS|AFP|UPI|IANS|ANI|PTI|UNI|APP|Xinhua|XINHUA|TASS|Tass"
          + "|ILKHA|İLKHA|MENAFN|CNN|CNS|DPA|dpa|EFE|ANSA|Ansa|Adnkronos|ATS|APA|STT|TT|NTB|Ritzau"
          + "|Bloomberg|KUNA|WAM|BNA|NNN|AA|BERNAMA|Bernama|Anadolu|SPA|QNA|ONA|Petra|SANA|MAP|TAP"
          + "|APS|PAP|CTK|ČTK|MTI|BTA|Tanjug|Hina|HINA|Agerpres|AGERPRES|BELTA|BelTA|Ukrinform"
          + "|UNIAN|Interfax|INTERFAX|RIA|Kyodo|KYODO|Jiji|JIJI|Yonhap|YONHAP|VNA|Antara|ANTARA|CNA"
          + "|PNA|GNA|NAN|KNA|ENA|AGI|LUSA|Lusa|ANP|Belga|PA|PA Media|AAP|CP|Canadian Press|NOTIMEX"
          + "|Notimex|Prensa Latina|Telam|Télam|IRNA|ISNA|Trend|APA|AZERTAC|Azertac|Kazinform|KBS"
          + "|askanews|LaPresse|La Presse Canadienne|sda|SDA|Keystone-SDA|ats|DHA|İHA|IHA|MNA|GNA|AIM"
          + "|Agência Brasil|Agência Lusa|STA|BIRN|ADN|NHK|PR Newswire|Business Wire|GlobeNewswire|ACN Newswire|EUROPA PRESS|Europa Press"
          + "|BELGA|ITALPRESS|Folhapress|FOLHAPRESS|dpa-AFX|ritzau|TTXVN"
          + "|\\p{Lu}[\\w-]{1,24}\\.(?:com|net|org)";

  private AgencySignatures() {}
}
