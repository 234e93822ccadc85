import type {ProblemKind} from './refusal.ts';

type Texts = Readonly<Record<ProblemKind, string>>;

const de: Texts = {
  'bad-json': 'Die Anfrage ist kein lesbares JSON.',
  'key-missing': 'Der Anfrage fehlt der Header Idempotency-Key.',
  unauthorized: 'Das Zugangswort stimmt nicht oder gilt nicht mehr.',
  'foreign-page': 'Von dieser Seite nimmt das Amt keine Anfragen an.',
  'unknown-town': 'Diese Stadt gibt es hier nicht.',
  'unknown-request': 'Nummer oder Code stimmen nicht, oder die Anfrage ist schon gelöscht.',
  'no-proof': 'Hier ist keine Rechenaufgabe nötig.',
  'method-not-allowed': 'So lässt sich diese Adresse nicht abfragen.',
  'slot-taken': 'Dieser Termin ist gerade vergeben worden.',
  'changed-meanwhile': 'Jemand anderes hat die Anfrage inzwischen geändert.',
  'too-large': 'Die Anfrage ist zu groß.',
  'not-json': 'Die Anfrage muss als application/json kommen.',
  invalid: 'Eine Angabe passt nicht.',
  'not-sealed': 'Die Anfrage ist nicht verschlüsselt und wurde deshalb nicht angenommen.',
  'slot-gone': 'Diesen Termin gibt es nicht oder nicht mehr.',
  'no-key': 'Das Amt nimmt zurzeit keine Anfragen über das Internet an.',
  proof: 'Die Rechenaufgabe ist abgelaufen, schon benutzt oder nicht gelöst.',
  'key-reused': 'Mit diesem Schlüssel wurde schon eine andere Anfrage geschickt.',
  'too-many': 'Das waren zu viele Anfragen auf einmal. Bitte später noch einmal versuchen.',
  internal: 'Auf dem Server ist etwas schiefgegangen.',
  unavailable: 'Der Server kann gerade nichts speichern. Bitte gleich noch einmal versuchen.',
};

const en: Texts = {
  'bad-json': 'The request is no JSON that can be read.',
  'key-missing': 'The request has no header Idempotency-Key.',
  unauthorized: 'The access token is wrong or no longer valid.',
  'foreign-page': 'The office takes no requests from this page.',
  'unknown-town': 'There is no such town here.',
  'unknown-request': 'Number or code are wrong, or the request has been deleted.',
  'no-proof': 'No proof of work is needed here.',
  'method-not-allowed': 'This address cannot be asked in this way.',
  'slot-taken': 'This appointment has just been taken.',
  'changed-meanwhile': 'Somebody else has changed the request meanwhile.',
  'too-large': 'The request is too large.',
  'not-json': 'The request must come as application/json.',
  invalid: 'Something in the request does not fit.',
  'not-sealed': 'The request is not encrypted and was therefore not accepted.',
  'slot-gone': 'There is no such appointment, or no longer.',
  'no-key': 'The office takes no requests over the internet at present.',
  proof: 'The proof of work has expired, was used before or is not solved.',
  'key-reused': 'Another request was sent with this key before.',
  'too-many': 'Too many requests at once. Please try again later.',
  internal: 'Something went wrong on the server.',
  unavailable: 'The server cannot store anything right now. Please try again in a moment.',
};

const simple: Texts = {
  'bad-json': 'Der Computer kann die Anfrage nicht lesen.',
  'key-missing': 'In der Anfrage fehlt etwas: der Idempotency-Key.',
  unauthorized: 'Das Zugangs-Wort ist falsch. Oder es ist zu alt.',
  'foreign-page': 'Das Amt nimmt von dieser Seite keine Anfragen.',
  'unknown-town': 'Diese Stadt ist hier nicht dabei.',
  'unknown-request': 'Die Nummer oder der Code ist falsch. Oder die Anfrage ist gelöscht.',
  'no-proof': 'Hier gibt es keine Rechen-Aufgabe.',
  'method-not-allowed': 'So geht das hier nicht.',
  'slot-taken': 'Der Termin ist weg. Eine andere Familie war schneller.',
  'changed-meanwhile': 'Eine andere Person hat die Anfrage geändert.',
  'too-large': 'Die Anfrage ist zu groß.',
  'not-json': 'Die Anfrage hat die falsche Form.',
  invalid: 'Etwas in der Anfrage ist falsch.',
  'not-sealed': 'Die Anfrage ist nicht geschützt. Das Amt hat die Anfrage nicht bekommen.',
  'slot-gone': 'Diesen Termin gibt es nicht mehr.',
  'no-key': 'Das Amt nimmt gerade keine Anfragen aus dem Internet.',
  proof: 'Es hat zu lange gedauert. Bitte schicken Sie die Anfrage noch einmal.',
  'key-reused': 'Die Anfrage war schon da. Aber sie war anders.',
  'too-many': 'Das waren zu viele Anfragen. Bitte versuchen Sie es später.',
  internal: 'Auf dem Server ist ein Fehler passiert.',
  unavailable: 'Der Server kann gerade nichts speichern. Bitte versuchen Sie es gleich noch einmal.',
};

const ar: Texts = {
  'bad-json': 'الطلب ليس بصيغة JSON مقروءة.',
  'key-missing': 'ينقص الطلب الترويسة Idempotency-Key.',
  unauthorized: 'رمز الدخول غير صحيح أو لم يعد صالحًا.',
  'foreign-page': 'لا يستقبل المكتب طلبات من هذه الصفحة.',
  'unknown-town': 'هذه المدينة غير موجودة هنا.',
  'unknown-request': 'الرقم أو الرمز غير صحيح، أو تم حذف الطلب.',
  'no-proof': 'لا حاجة هنا إلى مسألة حسابية.',
  'method-not-allowed': 'لا يمكن استخدام هذا العنوان بهذه الطريقة.',
  'slot-taken': 'تم حجز هذا الموعد للتو.',
  'changed-meanwhile': 'قام شخص آخر بتغيير الطلب في هذه الأثناء.',
  'too-large': 'الطلب كبير جدًا.',
  'not-json': 'يجب أن يُرسل الطلب بصيغة application/json.',
  invalid: 'هناك بيان غير مناسب في الطلب.',
  'not-sealed': 'الطلب غير مشفّر، ولذلك لم يتم قبوله.',
  'slot-gone': 'هذا الموعد غير موجود أو لم يعد متاحًا.',
  'no-key': 'لا يستقبل المكتب حاليًا طلبات عبر الإنترنت.',
  proof: 'انتهت صلاحية المسألة الحسابية أو استُخدمت من قبل أو لم تُحل.',
  'key-reused': 'أُرسل من قبل طلب آخر بهذا المفتاح.',
  'too-many': 'طلبات كثيرة في وقت واحد. يرجى المحاولة لاحقًا.',
  internal: 'حدث خطأ في الخادم.',
  unavailable: 'لا يستطيع الخادم الحفظ الآن. يرجى المحاولة بعد قليل.',
};

export const problemTexts = {de, en, ar, 'de-simple': simple} as const;

export type ProblemLocale = keyof typeof problemTexts;

/**
 * The language of an answer by `Accept-Language` (RFC 9110 section 12.5.4): the dearest that there is; German when there is none.
 * `de-simple`, `de-x-leicht` and the like are Leichte Sprache.
 */
export function localeOf(header: string | undefined): ProblemLocale {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((wish) => {
      const [tag = '', weight] = wish
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/);
      return {tag, weight: weight === undefined ? 1 : Number(weight) || 0};
    })
    .filter(({weight}) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const {tag} of wishes) {
    if (/^de-.*(simple|leicht)/.test(tag)) return 'de-simple';
    const language = tag.split('-', 1)[0];
    if (language === 'de' || language === 'en' || language === 'ar') return language;
  }
  return 'de';
}
