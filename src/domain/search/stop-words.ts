const endings = ['', 'e', 'em', 'en', 'er', 'es'];

/** A `+` stands for all endings of an article: mein, meine, meinem. */
const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(' ')
      .flatMap((word) => (word.endsWith('+') ? endings.map((ending) => word.slice(0, -1) + ending) : word)),
  );

/** German words that tell nothing at all, not even beside others, folded as `fold` does: who and whose, which and how. */
export const silentWords = setOf(
  'aber also ander+ beim bin bist bitte brauche brauchen braucht da dabei damit dann daran darf das dass ' +
    'davon dazu dein+ dem den denn der des deshalb dich die dies+ dir doch dort du durfen eigentlich ein+ ' +
    'einfach er es etwas euch euer eure fur ganz+ gern gibt hab habe haben hat hatte hier ich ihm ihn ihr+ ' +
    'immer ins ist ja jemand jetzt kann kannst konnen konnte mal man mein+ mich mir mochte mochten muss mussen ' +
    'nun nur ob oder schon sehr sein+ seit sich sie sind so soll sollen sollte such suche suchen u uns unser+ ' +
    'wann war waren warum was weil welch+ wenn wer werde werden wie wieder wieso will wir wird wo ' +
    'woher wohin wollen wozu wurde',
);

/** Small words that are not sought either, but make a difference within a phrase: nicht schlafen, nach der Geburt. */
const smallWords = setOf(
  'ab alle alles als am an auch auf aus bei bis durch gegen im in kein+ mehr mit nach nicht nichts nie ' +
    'niemand niemanden noch ohne trotz uber um und unter viel viele vom von vor weg wegen wenig weniger ' +
    'zu zum zur zwischen',
);

/** They are neither indexed nor required. */
export const stopWords: ReadonlySet<string> = new Set([...silentWords, ...smallWords]);
