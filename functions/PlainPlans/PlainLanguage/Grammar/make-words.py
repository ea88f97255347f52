"""Makes words.txt: what each word may be, most likely first. README.md beside this file says from what.

Usage: make-words.py FOLDER-OF-THE-BRILL-PACKAGE FOLDER-OF-WORDNET > words.txt
"""
import collections
import json
import re
import sys

brill_folder, wordnet = sys.argv[1:]
LETTER = {'NN': 'n', 'NNS': 's', 'VB': 'v', 'VBP': 'v', 'VBZ': 't', 'VBD': 'd', 'VBN': 'p', 'VBG': 'g', 'JJ': 'a', 'JJR': 'a', 'JJS': 'a',
          'RB': 'r', 'RBR': 'r', 'RBS': 'r', 'IN': 'i', 'UH': 'x'}
VOWELS = 'aeiou'

def third(v):
    if v[-1] == 'y' and v[-2:-1] not in VOWELS: return v[:-1] + 'ies'
    return v + ('es' if re.search('(s|x|z|ch|sh|[^aeiou]o)$', v) else 's')

def pasts(v, doubled):
    if v.endswith('e'): return {v + 'd'}
    if v[-1] == 'y' and v[-2] not in VOWELS: return {v[:-1] + 'ied'}
    return {d[:-3] + 'ed' for d in doubled} or {v + 'ed'}

def ings(v):
    if v.endswith('ie'): return {v[:-2] + 'ying'}
    if v.endswith('e') and not v.endswith(('ee', 'oe', 'ye')): return {v[:-1] + 'ing'}
    return {v + 'ing'}

# WordNet: lemmas by part of speech, how often each was seen, irregular verb forms.
lemmas = {p: set() for p in 'nvar'}
for name, p in (('noun', 'n'), ('verb', 'v'), ('adj', 'a'), ('adv', 'r')):
    for line in open(f'{wordnet}/index.{name}'):
        word = line.split(' ', 1)[0]
        if re.fullmatch('[a-z]+', word): lemmas[p].add(word)
counts = collections.Counter()
for line in open(f'{wordnet}/cntlist.rev'):
    sense, _, n = line.split()
    word, rest = sense.split('%')
    counts[word, {'1': 'n', '2': 'v', '3': 'a', '5': 'a', '4': 'r'}[rest[0]]] += int(n)
irregular = collections.defaultdict(list)
for line in open(f'{wordnet}/verb.exc'):
    form, verb = line.split()[:2]
    if re.fullmatch('[a-z]+', form): irregular[verb].append(form)

words = {}
def add(word, letters):
    known = words.setdefault(word, [])
    known.extend(l for l in letters if l not in known)

names = re.findall(r"""^  ['\"](.*)['\"],?$""", open(f'{brill_folder}/lib/tags.js').read(), re.M)
brill = {}
for word, numbers in re.findall(r"^  ([a-z]+): (\[[^]]*\]|\d+),?$", open(f'{brill_folder}/lib/words.js').read(), re.M):
    numbers = json.loads(numbers)
    letters = []
    numbers = numbers if isinstance(numbers, list) else [numbers]
    for tag in [names[number] for number in numbers if number < len(names)]:
        for part in tag.split('|'):
            if part in LETTER and LETTER[part] not in letters: letters.append(LETTER[part])
    if letters: brill[word] = letters

# Forms of every verb that either knows.
verbs = {v for v in lemmas['v'] if len(v) > 1} | {w for w, l in brill.items() if 'v' in l and (l[0] == 'v' or w in lemmas['v'])}
form_of = collections.defaultdict(set)
for v in sorted(verbs):
    forms = irregular.get(v, [])
    doubled = [f for f in forms if f.endswith('ing') and f != v + 'ing']
    past = [f for f in forms if not f.endswith('ing') or f in ('bring',)]
    past = [f for f in past if not f.endswith('s') or f in ('was',)]
    form_of[v].add('v'); form_of[third(v)].add('t')
    for f in (doubled or ings(v)): form_of[f].add('g')
    if not past or any(f.endswith('ed') for f in past):
        for f in (past or pasts(v, doubled)):
            if f.endswith('ed'): form_of[f] |= {'d', 'p'}
    for f in past:
        if f in brill: form_of[f] |= set(brill[f]) & {'d', 'p'} or {'d', 'p'}
        elif not f.endswith('ed'): form_of[f] |= {'p'} if f.endswith('n') else {'d', 'p'}

LEMMA_POS = {'n': 'n', 'v': 'v', 'a': 'a', 'r': 'r'}
def believable(word, letter):
    if letter in 'nvar': return word in lemmas[letter] or (letter == 'a' and re.search('(er|est)$', word))
    if letter in 'tdpg': return letter in form_of.get(word, ())
    if letter == 's': return word.endswith('s') or word in ('people', 'children', 'men', 'women', 'feet', 'teeth', 'mice', 'police')
    return True

for word, letters in brill.items():
    good = [letters[0]] + [l for l in letters[1:] if believable(word, l)]
    if 'd' in good and 'p' not in good and 'p' in form_of.get(word, ()): good.append('p')
    if 'p' in good and 'd' not in good and 'd' in form_of.get(word, ()) : good.append('d')
    rest = sorted(good[1:], key=lambda l: -counts[word, LEMMA_POS.get(l, 'v')])
    add(word, [good[0]] + rest)
for word, forms in sorted(form_of.items()):
    if word in words: add(word, sorted(forms))
    elif word in verbs and 'v' in forms:
        others = [p for p in 'nar' if word in lemmas[p]]
        add(word, sorted(['v'] + others, key=lambda p: -counts[word, p]))
    else: add(word, sorted(forms))
for p in 'ar':
    for word in lemmas[p]:
        if counts[word, p] > 0 or word not in words: add(word, [p])
for word in lemmas['n']:
    if word in words and (counts[word, 'n'] > 0) and not words[word][0] == 'g': add(word, ['n'])
    elif word not in words and counts[word, 'n'] > 0: add(word, ['n'])

# British spellings of the same words.
for word in list(words):
    british = {re.sub('iz(e|es|ed|ing|ation|ations)$', r'is\1', word) if len(word) > 6 and not re.search('(prize|size|seize)', word) else word,
               re.sub('yz(e|es|ed|ing)$', r'ys\1', word)}
    for a, b in (('color', 'colour'), ('favor', 'favour'), ('behavior', 'behaviour'), ('neighbor', 'neighbour'), ('labor', 'labour'), ('humor', 'humour'),
                 ('honor', 'honour'), ('rumor', 'rumour'), ('harbor', 'harbour'), ('center', 'centre'), ('defense', 'defence'), ('offense', 'offence'),
                 ('program', 'programme'), ('pediatric', 'paediatric'), ('counselor', 'counsellor'), ('skillful', 'skilful'), ('enroll', 'enrol'), ('fulfill', 'fulfil')):
        if word.startswith(a): british.add(b + word[len(a):])
    m = re.fullmatch('(.*[aeiou]l)(ed|ing|er|ers)', word)
    if m and m[1] in verbs and re.search('(travel|cancel|label|model|counsel|signal|bully|level|total|fuel|quarrel|marvel|pencil|control)', word): british.add(m[1] + 'l' + m[2])
    for b in sorted(british - {word}):
        if b not in words: add(b, words[word])
for v in 'read put cut hit hurt set let shut cost split spread quit bet burst cast shed slit thrust upset rid bid wed wet knit beat come become run overcome'.split():
    if v in ('come', 'become', 'run', 'overcome'): add(v, ['p'])
    elif v == 'beat': add(v, ['d'])
    else: add(v, ['d', 'p'])
add('practise', ['v']); add('practises', ['t']); add('practised', ['d', 'p', 'a']); add('practising', ['g']); add('licence', ['n']); add('licensed', ['d', 'p'])
for w, l in (('learnt', 'dp'), ('burnt', 'pad'), ('dreamt', 'dp'), ('spelt', 'dp'), ('spoilt', 'pad'), ('leant', 'dp')): add(w, list(l))

# What the reader would guess anyway need not be kept. Mirrors WordGuess.cs.
def guess(word):
    if len(word) > 4 and word.endswith('ly'): return 'r'
    if len(word) > 4 and word.endswith('ing'): return 'g'
    if len(word) > 3 and word.endswith('ed'): return 'dp'
    if len(word) > 3 and word.endswith('s') and not word.endswith(('ss', 'us', 'is')): return 's'
    if re.search('(ous|ful|less|able|ible|ish|ive|ical|ial)$', word) and len(word) > 5: return 'a'
    return 'n'

rows = collections.defaultdict(list)
for word in sorted(words):
    letters = ''.join(words[word])
    if len(word) > 1 and len(word) < 24 and set(letters) != set('x') and letters != guess(word) and not (letters == 'pd' and guess(word) == 'dp'): rows[letters].append(word)
out = sorted((w, l) for l, ws in rows.items() for w in ws)
for w, l in out: print(f'{w} {l}')
