/** German words that tell nothing about what is sought, folded as `fold` does. They are neither indexed nor required. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'aber alle alles als am an auch auf aus bei beim bin bis bitte brauche braucht da damit das dass dein dem den der des die ' +
    'dies diese dieser du durch ein eine einem einen einer eines er es etwas fur ganz gibt habe haben hat ich ihr ihre ihren ihrer im immer in ' +
    'ins ist ja kann kein keine keinen keiner konnen man mehr mein meine meinem meinen meiner mich mir mit mochte muss nach ' +
    'nicht noch nur ob oder ohne schon sehr sich sie sind so suche suchen u uber um und uns unser unsere unseren unserer viel vom von vor wann ' +
    'warum was wegen wenn wer werden wie wir wird wo zu zum zur'
  ).split(' '),
);
