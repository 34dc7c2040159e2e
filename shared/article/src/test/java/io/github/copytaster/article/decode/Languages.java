package io.github.copytaster.article.decode;

import java.util.List;

/** Clean sentences in many languages, with the signs in which mojibake is most like them. */
final class Languages {

  static final List<String> SENTENCES =
      List.of(
          "The council’s vote – “a disgrace”, said the mayor – doesn’t bind the county’s harbours.",
          "L’été à la plage, c’est déjà fini : « à bientôt », dit-elle à l’évêque d’Âge.",
          "Der Hafenrat beschloß „die größte Änderung“ für Straße, Übergang und Öffnung.",
          "El año pasado, ¿cuántos niños cruzaron el puente? ¡Ningún pingüino, señor!",
          "A Câmara de São João votou não à ampliação; AMANHÃ À TARDE HÁ REUNIÃO.",
          "È l’ora: perché l’università dell’Aquila costerà più di €4 milioni?",
          "De ministers zeiden: ‘één crisis’ – geïnd, coördinatie, ’s avonds.",
          "Smörgåsbord på Åland kostade 4 € i år, sade Åke Öberg.",
          "Bølgene på Ålesund ble større, sa Øystein Ærøy.",
          "Sää oli hyvä, äiti sanoi; Ääninen on järvi.",
          "Þingið í Reykjavík samþykkti lögin, sagði Æsa Ýr.",
          "Rada miasta Łódź odrzuciła wniosek: „żółć”, źdźbło, ćma.",
          "Žluťoučký kůň úpěl ďábelské ódy, řekl starosta.",
          "Kormányfő: „árvíztűrő tükörfúrógép”, mondta Őry Ödön.",
          "Consiliul a votat în ședința de marți: „Âncora” și ÎNVĂȚĂMÂNT.",
          "Savet je u četvrtak glasao: Đorđe, šećer, čaša i žaba.",
          "Хафански савет је гласао: „Ђорђе и Љубица“.",
          "Совет порта проголосовал во вторник: «Ёлка не съест вьюгу».",
          "Рада порту проголосувала: «їжак і ґанок» – 4 € за місце.",
          "Съветът гласува във вторник за новия кей.",
          "Το συμβούλιο ψήφισε την Τρίτη: «Ἀθῆναι» και λιμάνι.",
          "Liman meclisi salı günü oyladı: ÇIĞ, şöyle, İstanbul’da.",
          "Hội đồng cảng đã bỏ phiếu: ÂU CHÂU, ẤN ĐỘ và Đà Nẵng.",
          "Mae’r cyngor wedi pleidleisio. Â phwy y siaradodd y maer? Tŷ, sŵn.",
          "Comhairle an chuain: vótáil sí Dé Máirt ar an gcé nua.",
          "Taryba balsavo antradienį: žąsis, ėjimas, ūkis.",
          "Dome otrdien nobalsoja: šķēres, ķēde, ģimene, ļoti.",
          "Nõukogu hääletas teisipäeval: öö, õun, ülikool.",
          "Këshilli votoi të martën për skelën e re, tha çifti.",
          "Il-kunsill ivvota t-Tlieta: ħobż, ġnien, żmien.",
          "A ámbit català: l’any vinent, «col·lecció» i coordinació.",
          "议会周二投票决定重建旧渡轮码头，市长说：“很高兴”。",
          "港湾評議会は火曜日、旧フェリー桟橋の再建を決めた。「うれしい」と市長。",
          "항만위원회는 화요일 옛 부두를 다시 짓기로 했다.",
          "צַוֶּה אֶת הַמּוֹעָצָה: המועצה הצביעה ביום שלישי.",
          "صوّت مجلس الميناء يوم الثلاثاء على إعادة بناء الرصيف.",
          "شورای بندر سه‌شنبه رأی داد که اسکله را می‌سازد.",
          "बंदरगाह परिषद ने मंगलवार को मतदान किया।",
          "সংবাদদাতা জানান, পরিষদ মঙ্গলবার ভোট দিয়েছে।",
          "சபை செவ்வாய்க்கிழமை வாக்களித்தது.",
          "สภาท่าเรือลงมติเมื่อวันอังคารให้สร้างท่าเรือใหม่",
          "საბჭომ სამშაბათს მისცა ხმა ნავმისადგომს.",
          "Խորհուրդը երեքշաբթի քվեարկեց նոր նավամատույցի համար։",
          "የወደብ ምክር ቤቱ ማክሰኞ ድምጽ ሰጠ።");

  private Languages() {}
}
