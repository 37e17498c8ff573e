// Words that are in no list and alike in both languages, one a number.

/** `qbavoq`, `qcavoq`, …: set into the texts of a register, it makes each of them differ from those of all others. */
export function inventedWord(number) {
  const consonants = 'bdfghjklmnprtv'
  const vowels = 'aeiou'
  let word = ''
  for (let rest = number + 70; rest > 0; rest = Math.floor(rest / 70)) {
    const syllable = rest % 70
    word = `${consonants[Math.floor(syllable / 5)]}${vowels[syllable % 5]}${word}`
  }
  return `q${word}q`
}
