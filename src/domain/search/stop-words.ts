const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** German words that tell nothing at all, not even beside others, folded as `fold` does: who and whose, which and how. */
export const silentWords = setOf(
  'aber ganze ganzen immer andere anderen also bitte da damit das dass dein deine dem den denn der des deshalb die dies diese diesem diesen dieser doch du eben ein eine einem einen einer ' +
    'eines einfach er es etwas eigentlich fur gerade gern gerne ganz gibt gibts habe haben hab hat hatte halt hallo ich ihm ihn ihr ihre ihrem ihren ihrer ins irgendwie ist ' +
    'ja jetzt jemand kann kannst man mein meine meinem meinen meiner meins mich mir mochte mochten muss mussen nun nur ob oder schon sehr sein seine seinem seinen seiner ' +
    'seit sich sie sind so sollen soll sollte standig suche suchen such total u uns unser unsere unserem unseren unserer wann war waren warum was weil ' +
    'welche welcher welches wenn wer werde werden wie wieder wieso will wir wird wirklich wo woher wohin wollen wurde brauche brauchen braucht bin bist ' +
    'konnen konnte darf durfen euch euer eure hier dort dann dazu dabei daran davon sowie bzw etc dir dich denen deren dessen was wozu furs beim mal',
);

/** Small words that are not sought either, but make a difference within a phrase: nicht schlafen, nach der Geburt. */
const smallWords = setOf(
  'ab alle alles als am an auch auf aus bei bis durch gegen im in kein keine keinem keinen keiner mehr mit nach nicht nichts nie niemand niemanden noch ohne ' +
    'seit trotz uber um und unter viel viele vom von vor wegen wenig weg weniger zu zum zur zwischen',
);

/** They are neither indexed nor required. */
export const stopWords: ReadonlySet<string> = new Set([...silentWords, ...smallWords]);
