"""Made from resources/ by ui/compile.py: never edited."""

from PySide6 import QtCore

qt_resource_data = b"\
\x00\x00\x02H\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2225\
6\x22 height=\x22256\x22 \
viewBox=\x220 0 256\
 256\x22 role=\x22img\x22\
>\x0a  <title>Choru\
s Desktop</title\
>\x0a  <rect x=\x228\x22 \
y=\x228\x22 width=\x22240\
\x22 height=\x22240\x22 r\
x=\x2256\x22 fill=\x22#14\
6378\x22/>\x0a  <path \
d=\x22M182 80 A 72 \
72 0 1 0 188 168\
\x22 fill=\x22none\x22 st\
roke=\x22#FFFFFF\x22 s\
troke-width=\x2226\x22\
 stroke-linecap=\
\x22round\x22/>\x0a  <pat\
h d=\x22M96 122 l32\
 33 l78 -84\x22 fil\
l=\x22none\x22 stroke=\
\x22#146378\x22 stroke\
-width=\x2250\x22 stro\
ke-linecap=\x22roun\
d\x22 stroke-linejo\
in=\x22round\x22/>\x0a  <\
path d=\x22M96 122 \
l32 33 l78 -84\x22 \
fill=\x22none\x22 stro\
ke=\x22#F4B860\x22 str\
oke-width=\x2226\x22 s\
troke-linecap=\x22r\
ound\x22 stroke-lin\
ejoin=\x22round\x22/>\x0a\
</svg>\x0a\
\x00\x00\x01{\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-plus\x22\x0a>\x0a  <path\
 stroke=\x22none\x22 d\
=\x22M0 0h24v24H0z\x22\
 fill=\x22none\x22 />\x0a\
  <path d=\x22M12 5\
l0 14\x22 />\x0a  <pat\
h d=\x22M5 12l14 0\x22\
 />\x0a</svg>\
\x00\x00\x01\xba\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-upload\x22\x0a>\x0a  <pa\
th stroke=\x22none\x22\
 d=\x22M0 0h24v24H0\
z\x22 fill=\x22none\x22 /\
>\x0a  <path d=\x22M4 \
17v2a2 2 0 0 0 2\
 2h12a2 2 0 0 0 \
2 -2v-2\x22 />\x0a  <p\
ath d=\x22M7 9l5 -5\
l5 5\x22 />\x0a  <path\
 d=\x22M12 4l0 12\x22 \
/>\x0a</svg>\
\x00\x00\x01\x99\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-history\x22\x0a>\x0a  <p\
ath stroke=\x22none\
\x22 d=\x22M0 0h24v24H\
0z\x22 fill=\x22none\x22 \
/>\x0a  <path d=\x22M1\
2 8l0 4l2 2\x22 />\x0a\
  <path d=\x22M3.05\
 11a9 9 0 1 1 .5\
 4m-.5 5v-5h5\x22 /\
>\x0a</svg>\
\x00\x00\x01m\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-chevron-left\x22\x0a>\
\x0a  <path stroke=\
\x22none\x22 d=\x22M0 0h2\
4v24H0z\x22 fill=\x22n\
one\x22 />\x0a  <path \
d=\x22M15 6l-6 6l6 \
6\x22 />\x0a</svg>\
\x00\x00\x02\x1f\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-building-commun\
ity\x22\x0a>\x0a  <path s\
troke=\x22none\x22 d=\x22\
M0 0h24v24H0z\x22 f\
ill=\x22none\x22 />\x0a  \
<path d=\x22M8 9l5 \
5v7h-5v-4m0 4h-5\
v-7l5 -5m1 1v-6a\
1 1 0 0 1 1 -1h1\
0a1 1 0 0 1 1 1v\
17h-8\x22 />\x0a  <pat\
h d=\x22M13 7l0 .01\
\x22 />\x0a  <path d=\x22\
M17 7l0 .01\x22 />\x0a\
  <path d=\x22M17 1\
1l0 .01\x22 />\x0a  <p\
ath d=\x22M17 15l0 \
.01\x22 />\x0a</svg>\
\x00\x00\x01\xff\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-lock\x22\x0a>\x0a  <path\
 stroke=\x22none\x22 d\
=\x22M0 0h24v24H0z\x22\
 fill=\x22none\x22 />\x0a\
  <path d=\x22M5 13\
a2 2 0 0 1 2 -2h\
10a2 2 0 0 1 2 2\
v6a2 2 0 0 1 -2 \
2h-10a2 2 0 0 1 \
-2 -2v-6\x22 />\x0a  <\
path d=\x22M11 16a1\
 1 0 1 0 2 0a1 1\
 0 0 0 -2 0\x22 />\x0a\
  <path d=\x22M8 11\
v-4a4 4 0 1 1 8 \
0v4\x22 />\x0a</svg>\
\x00\x00\x01\xbf\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-send\x22\x0a>\x0a  <path\
 stroke=\x22none\x22 d\
=\x22M0 0h24v24H0z\x22\
 fill=\x22none\x22 />\x0a\
  <path d=\x22M10 1\
4l11 -11\x22 />\x0a  <\
path d=\x22M21 3l-6\
.5 18a.55 .55 0 \
0 1 -1 0l-3.5 -7\
l-7 -3.5a.55 .55\
 0 0 1 0 -1l18 -\
6.5\x22 />\x0a</svg>\
\x00\x00\x01\xcf\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-database\x22\x0a>\x0a  <\
path stroke=\x22non\
e\x22 d=\x22M0 0h24v24\
H0z\x22 fill=\x22none\x22\
 />\x0a  <path d=\x22M\
4 6a8 3 0 1 0 16\
 0a8 3 0 1 0 -16\
 0\x22 />\x0a  <path d\
=\x22M4 6v6a8 3 0 0\
 0 16 0v-6\x22 />\x0a \
 <path d=\x22M4 12v\
6a8 3 0 0 0 16 0\
v-6\x22 />\x0a</svg>\
\x00\x00\x01l\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-chevron-down\x22\x0a>\
\x0a  <path stroke=\
\x22none\x22 d=\x22M0 0h2\
4v24H0z\x22 fill=\x22n\
one\x22 />\x0a  <path \
d=\x22M6 9l6 6l6 -6\
\x22 />\x0a</svg>\
\x00\x00\x02\x01\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-hourglass-low\x22\x0a\
>\x0a  <path stroke\
=\x22none\x22 d=\x22M0 0h\
24v24H0z\x22 fill=\x22\
none\x22 />\x0a  <path\
 d=\x22M6.5 17h11\x22 \
/>\x0a  <path d=\x22M6\
 20v-2a6 6 0 1 1\
 12 0v2a1 1 0 0 \
1 -1 1h-10a1 1 0\
 0 1 -1 -1\x22 />\x0a \
 <path d=\x22M6 4v2\
a6 6 0 1 0 12 0v\
-2a1 1 0 0 0 -1 \
-1h-10a1 1 0 0 0\
 -1 1\x22 />\x0a</svg>\
\
\x00\x00\x02\xc4\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-key\x22\x0a>\x0a  <path \
stroke=\x22none\x22 d=\
\x22M0 0h24v24H0z\x22 \
fill=\x22none\x22 />\x0a \
 <path d=\x22M16.55\
5 3.843l3.602 3.\
602a2.877 2.877 \
0 0 1 0 4.069l-2\
.643 2.643a2.877\
 2.877 0 0 1 -4.\
069 0l-.301 -.30\
1l-6.558 6.558a2\
 2 0 0 1 -1.239 \
.578l-.175 .008h\
-1.172a1 1 0 0 1\
 -.993 -.883l-.0\
07 -.117v-1.172a\
2 2 0 0 1 .467 -\
1.284l.119 -.13l\
.414 -.414h2v-2h\
2v-2l2.144 -2.14\
4l-.301 -.301a2.\
877 2.877 0 0 1 \
0 -4.069l2.643 -\
2.643a2.877 2.87\
7 0 0 1 4.069 0\x22\
 />\x0a  <path d=\x22M\
15 9h.01\x22 />\x0a</s\
vg>\
\x00\x00\x02\x0c\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-player-pause\x22\x0a>\
\x0a  <path stroke=\
\x22none\x22 d=\x22M0 0h2\
4v24H0z\x22 fill=\x22n\
one\x22 />\x0a  <path \
d=\x22M6 6a1 1 0 0 \
1 1 -1h2a1 1 0 0\
 1 1 1v12a1 1 0 \
0 1 -1 1h-2a1 1 \
0 0 1 -1 -1l0 -1\
2\x22 />\x0a  <path d=\
\x22M14 6a1 1 0 0 1\
 1 -1h2a1 1 0 0 \
1 1 1v12a1 1 0 0\
 1 -1 1h-2a1 1 0\
 0 1 -1 -1l0 -12\
\x22 />\x0a</svg>\
\x00\x00\x01\xb4\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-alert-circle\x22\x0a>\
\x0a  <path stroke=\
\x22none\x22 d=\x22M0 0h2\
4v24H0z\x22 fill=\x22n\
one\x22 />\x0a  <path \
d=\x22M3 12a9 9 0 1\
 0 18 0a9 9 0 0 \
0 -18 0\x22 />\x0a  <p\
ath d=\x22M12 8v4\x22 \
/>\x0a  <path d=\x22M1\
2 16h.01\x22 />\x0a</s\
vg>\
\x00\x00\x01\xdb\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-map-pin\x22\x0a>\x0a  <p\
ath stroke=\x22none\
\x22 d=\x22M0 0h24v24H\
0z\x22 fill=\x22none\x22 \
/>\x0a  <path d=\x22M9\
 11a3 3 0 1 0 6 \
0a3 3 0 0 0 -6 0\
\x22 />\x0a  <path d=\x22\
M17.657 16.657l-\
4.243 4.243a2 2 \
0 0 1 -2.827 0l-\
4.244 -4.243a8 8\
 0 1 1 11.314 0\x22\
 />\x0a</svg>\
\x00\x00\x02K\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-file-type-pdf\x22\x0a\
>\x0a  <path stroke\
=\x22none\x22 d=\x22M0 0h\
24v24H0z\x22 fill=\x22\
none\x22 />\x0a  <path\
 d=\x22M14 3v4a1 1 \
0 0 0 1 1h4\x22 />\x0a\
  <path d=\x22M5 12\
v-7a2 2 0 0 1 2 \
-2h7l5 5v4\x22 />\x0a \
 <path d=\x22M5 18h\
1.5a1.5 1.5 0 0 \
0 0 -3h-1.5v6\x22 /\
>\x0a  <path d=\x22M17\
 18h2\x22 />\x0a  <pat\
h d=\x22M20 15h-3v6\
\x22 />\x0a  <path d=\x22\
M11 15v6h1a2 2 0\
 0 0 2 -2v-2a2 2\
 0 0 0 -2 -2h-1\x22\
 />\x0a</svg>\
\x00\x00\x01k\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-chevron-up\x22\x0a>\x0a \
 <path stroke=\x22n\
one\x22 d=\x22M0 0h24v\
24H0z\x22 fill=\x22non\
e\x22 />\x0a  <path d=\
\x22M6 15l6 -6l6 6\x22\
 />\x0a</svg>\
\x00\x00\x01\xf4\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-mail-forward\x22\x0a>\
\x0a  <path stroke=\
\x22none\x22 d=\x22M0 0h2\
4v24H0z\x22 fill=\x22n\
one\x22 />\x0a  <path \
d=\x22M12 18h-7a2 2\
 0 0 1 -2 -2v-10\
a2 2 0 0 1 2 -2h\
14a2 2 0 0 1 2 2\
v7.5\x22 />\x0a  <path\
 d=\x22M3 6l9 6l9 -\
6\x22 />\x0a  <path d=\
\x22M15 18h6\x22 />\x0a  \
<path d=\x22M18 15l\
3 3l-3 3\x22 />\x0a</s\
vg>\
\x00\x00\x02k\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-eye-off\x22\x0a>\x0a  <p\
ath stroke=\x22none\
\x22 d=\x22M0 0h24v24H\
0z\x22 fill=\x22none\x22 \
/>\x0a  <path d=\x22M1\
0.585 10.587a2 2\
 0 0 0 2.829 2.8\
28\x22 />\x0a  <path d\
=\x22M16.681 16.673\
a8.717 8.717 0 0\
 1 -4.681 1.327c\
-3.6 0 -6.6 -2 -\
9 -6c1.272 -2.12\
 2.712 -3.678 4.\
32 -4.674m2.86 -\
1.146a9.055 9.05\
5 0 0 1 1.82 -.1\
8c3.6 0 6.6 2 9 \
6c-.666 1.11 -1.\
379 2.067 -2.138\
 2.87\x22 />\x0a  <pat\
h d=\x22M3 3l18 18\x22\
 />\x0a</svg>\
\x00\x00\x01\xd6\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-user-plus\x22\x0a>\x0a  \
<path stroke=\x22no\
ne\x22 d=\x22M0 0h24v2\
4H0z\x22 fill=\x22none\
\x22 />\x0a  <path d=\x22\
M8 7a4 4 0 1 0 8\
 0a4 4 0 0 0 -8 \
0\x22 />\x0a  <path d=\
\x22M16 19h6\x22 />\x0a  \
<path d=\x22M19 16v\
6\x22 />\x0a  <path d=\
\x22M6 21v-2a4 4 0 \
0 1 4 -4h4\x22 />\x0a<\
/svg>\
\x00\x00\x01\xd6\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-table\x22\x0a>\x0a  <pat\
h stroke=\x22none\x22 \
d=\x22M0 0h24v24H0z\
\x22 fill=\x22none\x22 />\
\x0a  <path d=\x22M3 5\
a2 2 0 0 1 2 -2h\
14a2 2 0 0 1 2 2\
v14a2 2 0 0 1 -2\
 2h-14a2 2 0 0 1\
 -2 -2v-14\x22 />\x0a \
 <path d=\x22M3 10h\
18\x22 />\x0a  <path d\
=\x22M10 3v18\x22 />\x0a<\
/svg>\
\x00\x00\x01\xa3\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-circle-x\x22\x0a>\x0a  <\
path stroke=\x22non\
e\x22 d=\x22M0 0h24v24\
H0z\x22 fill=\x22none\x22\
 />\x0a  <path d=\x22M\
3 12a9 9 0 1 0 1\
8 0a9 9 0 1 0 -1\
8 0\x22 />\x0a  <path \
d=\x22M10 10l4 4m0 \
-4l-4 4\x22 />\x0a</sv\
g>\
\x00\x00\x01\xfa\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-device-floppy\x22\x0a\
>\x0a  <path stroke\
=\x22none\x22 d=\x22M0 0h\
24v24H0z\x22 fill=\x22\
none\x22 />\x0a  <path\
 d=\x22M6 4h10l4 4v\
10a2 2 0 0 1 -2 \
2h-12a2 2 0 0 1 \
-2 -2v-12a2 2 0 \
0 1 2 -2\x22 />\x0a  <\
path d=\x22M10 14a2\
 2 0 1 0 4 0a2 2\
 0 1 0 -4 0\x22 />\x0a\
  <path d=\x22M14 4\
l0 4l-6 0l0 -4\x22 \
/>\x0a</svg>\
\x00\x00\x01z\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-x\x22\x0a>\x0a  <path st\
roke=\x22none\x22 d=\x22M\
0 0h24v24H0z\x22 fi\
ll=\x22none\x22 />\x0a  <\
path d=\x22M18 6l-1\
2 12\x22 />\x0a  <path\
 d=\x22M6 6l12 12\x22 \
/>\x0a</svg>\
\x00\x00\x02d\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-copy\x22\x0a>\x0a  <path\
 stroke=\x22none\x22 d\
=\x22M0 0h24v24H0z\x22\
 fill=\x22none\x22 />\x0a\
  <path d=\x22M7 9.\
667a2.667 2.667 \
0 0 1 2.667 -2.6\
67h8.666a2.667 2\
.667 0 0 1 2.667\
 2.667v8.666a2.6\
67 2.667 0 0 1 -\
2.667 2.667h-8.6\
66a2.667 2.667 0\
 0 1 -2.667 -2.6\
67l0 -8.666\x22 />\x0a\
  <path d=\x22M4.01\
2 16.737a2.005 2\
.005 0 0 1 -1.01\
2 -1.737v-10c0 -\
1.1 .9 -2 2 -2h1\
0c.75 0 1.158 .3\
85 1.5 1\x22 />\x0a</s\
vg>\
\x00\x00\x01\x80\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-crown\x22\x0a>\x0a  <pat\
h stroke=\x22none\x22 \
d=\x22M0 0h24v24H0z\
\x22 fill=\x22none\x22 />\
\x0a  <path d=\x22M12 \
6l4 6l5 -4l-2 10\
h-14l-2 -10l5 4l\
4 -6\x22 />\x0a</svg>\
\x00\x00\x02#\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-building-bank\x22\x0a\
>\x0a  <path stroke\
=\x22none\x22 d=\x22M0 0h\
24v24H0z\x22 fill=\x22\
none\x22 />\x0a  <path\
 d=\x22M3 21l18 0\x22 \
/>\x0a  <path d=\x22M3\
 10l18 0\x22 />\x0a  <\
path d=\x22M5 6l7 -\
3l7 3\x22 />\x0a  <pat\
h d=\x22M4 10l0 11\x22\
 />\x0a  <path d=\x22M\
20 10l0 11\x22 />\x0a \
 <path d=\x22M8 14l\
0 3\x22 />\x0a  <path \
d=\x22M12 14l0 3\x22 /\
>\x0a  <path d=\x22M16\
 14l0 3\x22 />\x0a</sv\
g>\
\x00\x00\x01\xf1\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-thumb-up\x22\x0a>\x0a  <\
path stroke=\x22non\
e\x22 d=\x22M0 0h24v24\
H0z\x22 fill=\x22none\x22\
 />\x0a  <path d=\x22M\
7 11v8a1 1 0 0 1\
 -1 1h-2a1 1 0 0\
 1 -1 -1v-7a1 1 \
0 0 1 1 -1h3a4 4\
 0 0 0 4 -4v-1a2\
 2 0 0 1 4 0v5h3\
a2 2 0 0 1 2 2l-\
1 5a2 3 0 0 1 -2\
 2h-7a3 3 0 0 1 \
-3 -3\x22 />\x0a</svg>\
\
\x00\x00\x01\xc2\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-mail\x22\x0a>\x0a  <path\
 stroke=\x22none\x22 d\
=\x22M0 0h24v24H0z\x22\
 fill=\x22none\x22 />\x0a\
  <path d=\x22M3 7a\
2 2 0 0 1 2 -2h1\
4a2 2 0 0 1 2 2v\
10a2 2 0 0 1 -2 \
2h-14a2 2 0 0 1 \
-2 -2v-10\x22 />\x0a  \
<path d=\x22M3 7l9 \
6l9 -6\x22 />\x0a</svg\
>\
\x00\x00\x02\x04\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-lock-open\x22\x0a>\x0a  \
<path stroke=\x22no\
ne\x22 d=\x22M0 0h24v2\
4H0z\x22 fill=\x22none\
\x22 />\x0a  <path d=\x22\
M5 13a2 2 0 0 1 \
2 -2h10a2 2 0 0 \
1 2 2v6a2 2 0 0 \
1 -2 2h-10a2 2 0\
 0 1 -2 -2l0 -6\x22\
 />\x0a  <path d=\x22M\
11 16a1 1 0 1 0 \
2 0a1 1 0 1 0 -2\
 0\x22 />\x0a  <path d\
=\x22M8 11v-5a4 4 0\
 0 1 8 0\x22 />\x0a</s\
vg>\
\x00\x00\x01\xb7\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-info-circle\x22\x0a>\x0a\
  <path stroke=\x22\
none\x22 d=\x22M0 0h24\
v24H0z\x22 fill=\x22no\
ne\x22 />\x0a  <path d\
=\x22M3 12a9 9 0 1 \
0 18 0a9 9 0 0 0\
 -18 0\x22 />\x0a  <pa\
th d=\x22M12 9h.01\x22\
 />\x0a  <path d=\x22M\
11 12h1v4h1\x22 />\x0a\
</svg>\
\x00\x00\x01m\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-chevron-right\x22\x0a\
>\x0a  <path stroke\
=\x22none\x22 d=\x22M0 0h\
24v24H0z\x22 fill=\x22\
none\x22 />\x0a  <path\
 d=\x22M9 6l6 6l-6 \
6\x22 />\x0a</svg>\
\x00\x00\x02\xac\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-user-cog\x22\x0a>\x0a  <\
path stroke=\x22non\
e\x22 d=\x22M0 0h24v24\
H0z\x22 fill=\x22none\x22\
 />\x0a  <path d=\x22M\
8 7a4 4 0 1 0 8 \
0a4 4 0 0 0 -8 0\
\x22 />\x0a  <path d=\x22\
M6 21v-2a4 4 0 0\
 1 4 -4h2.5\x22 />\x0a\
  <path d=\x22M17.0\
01 19a2 2 0 1 0 \
4 0a2 2 0 1 0 -4\
 0\x22 />\x0a  <path d\
=\x22M19.001 15.5v1\
.5\x22 />\x0a  <path d\
=\x22M19.001 21v1.5\
\x22 />\x0a  <path d=\x22\
M22.032 17.25l-1\
.299 .75\x22 />\x0a  <\
path d=\x22M17.27 2\
0l-1.3 .75\x22 />\x0a \
 <path d=\x22M15.97\
 17.25l1.3 .75\x22 \
/>\x0a  <path d=\x22M2\
0.733 20l1.3 .75\
\x22 />\x0a</svg>\
\x00\x00\x01\x9c\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-circle-minus\x22\x0a>\
\x0a  <path stroke=\
\x22none\x22 d=\x22M0 0h2\
4v24H0z\x22 fill=\x22n\
one\x22 />\x0a  <path \
d=\x22M3 12a9 9 0 1\
 0 18 0a9 9 0 1 \
0 -18 0\x22 />\x0a  <p\
ath d=\x22M9 12l6 0\
\x22 />\x0a</svg>\
\x00\x00\x02f\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-list-details\x22\x0a>\
\x0a  <path stroke=\
\x22none\x22 d=\x22M0 0h2\
4v24H0z\x22 fill=\x22n\
one\x22 />\x0a  <path \
d=\x22M13 5h8\x22 />\x0a \
 <path d=\x22M13 9h\
5\x22 />\x0a  <path d=\
\x22M13 15h8\x22 />\x0a  \
<path d=\x22M13 19h\
5\x22 />\x0a  <path d=\
\x22M3 5a1 1 0 0 1 \
1 -1h4a1 1 0 0 1\
 1 1v4a1 1 0 0 1\
 -1 1h-4a1 1 0 0\
 1 -1 -1l0 -4\x22 /\
>\x0a  <path d=\x22M3 \
15a1 1 0 0 1 1 -\
1h4a1 1 0 0 1 1 \
1v4a1 1 0 0 1 -1\
 1h-4a1 1 0 0 1 \
-1 -1l0 -4\x22 />\x0a<\
/svg>\
\x00\x00\x01\xd8\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-mail-check\x22\x0a>\x0a \
 <path stroke=\x22n\
one\x22 d=\x22M0 0h24v\
24H0z\x22 fill=\x22non\
e\x22 />\x0a  <path d=\
\x22M11 19h-6a2 2 0\
 0 1 -2 -2v-10a2\
 2 0 0 1 2 -2h14\
a2 2 0 0 1 2 2v6\
\x22 />\x0a  <path d=\x22\
M3 7l9 6l9 -6\x22 /\
>\x0a  <path d=\x22M15\
 19l2 2l4 -4\x22 />\
\x0a</svg>\
\x00\x00\x02\x12\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-signature\x22\x0a>\x0a  \
<path stroke=\x22no\
ne\x22 d=\x22M0 0h24v2\
4H0z\x22 fill=\x22none\
\x22 />\x0a  <path d=\x22\
M3 17c3.333 -3.3\
33 5 -6 5 -8c0 -\
3 -1 -3 -2 -3s-2\
.032 1.085 -2 3c\
.034 2.048 1.658\
 4.877 2.5 6c1.5\
 2 2.5 2.5 3.5 1\
l2 -3c.333 2.667\
 1.333 4 3 4c.53\
 0 2.639 -2 3 -2\
c.517 0 1.517 .6\
67 3 2\x22 />\x0a</svg\
>\
\x00\x00\x01\x9c\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-arrow-right\x22\x0a>\x0a\
  <path stroke=\x22\
none\x22 d=\x22M0 0h24\
v24H0z\x22 fill=\x22no\
ne\x22 />\x0a  <path d\
=\x22M5 12l14 0\x22 />\
\x0a  <path d=\x22M13 \
18l6 -6\x22 />\x0a  <p\
ath d=\x22M13 6l6 6\
\x22 />\x0a</svg>\
\x00\x00\x02\x03\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-news\x22\x0a>\x0a  <path\
 stroke=\x22none\x22 d\
=\x22M0 0h24v24H0z\x22\
 fill=\x22none\x22 />\x0a\
  <path d=\x22M16 6\
h3a1 1 0 0 1 1 1\
v11a2 2 0 0 1 -4\
 0v-13a1 1 0 0 0\
 -1 -1h-10a1 1 0\
 0 0 -1 1v12a3 3\
 0 0 0 3 3h11\x22 /\
>\x0a  <path d=\x22M8 \
8l4 0\x22 />\x0a  <pat\
h d=\x22M8 12l4 0\x22 \
/>\x0a  <path d=\x22M8\
 16l4 0\x22 />\x0a</sv\
g>\
\x00\x00\x01\xa1\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-circle-check\x22\x0a>\
\x0a  <path stroke=\
\x22none\x22 d=\x22M0 0h2\
4v24H0z\x22 fill=\x22n\
one\x22 />\x0a  <path \
d=\x22M3 12a9 9 0 1\
 0 18 0a9 9 0 1 \
0 -18 0\x22 />\x0a  <p\
ath d=\x22M9 12l2 2\
l4 -4\x22 />\x0a</svg>\
\
\x00\x00\x01\xe2\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-login\x22\x0a>\x0a  <pat\
h stroke=\x22none\x22 \
d=\x22M0 0h24v24H0z\
\x22 fill=\x22none\x22 />\
\x0a  <path d=\x22M15 \
8v-2a2 2 0 0 0 -\
2 -2h-7a2 2 0 0 \
0 -2 2v12a2 2 0 \
0 0 2 2h7a2 2 0 \
0 0 2 -2v-2\x22 />\x0a\
  <path d=\x22M21 1\
2h-13l3 -3\x22 />\x0a \
 <path d=\x22M11 15\
l-3 -3\x22 />\x0a</svg\
>\
\x00\x00\x01\x9a\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-arrow-left\x22\x0a>\x0a \
 <path stroke=\x22n\
one\x22 d=\x22M0 0h24v\
24H0z\x22 fill=\x22non\
e\x22 />\x0a  <path d=\
\x22M5 12l14 0\x22 />\x0a\
  <path d=\x22M5 12\
l6 6\x22 />\x0a  <path\
 d=\x22M5 12l6 -6\x22 \
/>\x0a</svg>\
\x00\x00\x01\xe0\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-shield-check\x22\x0a>\
\x0a  <path stroke=\
\x22none\x22 d=\x22M0 0h2\
4v24H0z\x22 fill=\x22n\
one\x22 />\x0a  <path \
d=\x22M11.46 20.846\
a12 12 0 0 1 -7.\
96 -14.846a12 12\
 0 0 0 8.5 -3a12\
 12 0 0 0 8.5 3a\
12 12 0 0 1 -.09\
 7.06\x22 />\x0a  <pat\
h d=\x22M15 19l2 2l\
4 -4\x22 />\x0a</svg>\
\x00\x00\x02\x00\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-user-circle\x22\x0a>\x0a\
  <path stroke=\x22\
none\x22 d=\x22M0 0h24\
v24H0z\x22 fill=\x22no\
ne\x22 />\x0a  <path d\
=\x22M3 12a9 9 0 1 \
0 18 0a9 9 0 1 0\
 -18 0\x22 />\x0a  <pa\
th d=\x22M9 10a3 3 \
0 1 0 6 0a3 3 0 \
1 0 -6 0\x22 />\x0a  <\
path d=\x22M6.168 1\
8.849a4 4 0 0 1 \
3.832 -2.849h4a4\
 4 0 0 1 3.834 2\
.855\x22 />\x0a</svg>\
\x00\x00\x01r\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-player-play\x22\x0a>\x0a\
  <path stroke=\x22\
none\x22 d=\x22M0 0h24\
v24H0z\x22 fill=\x22no\
ne\x22 />\x0a  <path d\
=\x22M7 4v16l13 -8l\
-13 -8\x22 />\x0a</svg\
>\
\x00\x00\x02\x1a\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-alert-triangle\x22\
\x0a>\x0a  <path strok\
e=\x22none\x22 d=\x22M0 0\
h24v24H0z\x22 fill=\
\x22none\x22 />\x0a  <pat\
h d=\x22M12 9v4\x22 />\
\x0a  <path d=\x22M10.\
363 3.591l-8.106\
 13.534a1.914 1.\
914 0 0 0 1.636 \
2.871h16.214a1.9\
14 1.914 0 0 0 1\
.636 -2.87l-8.10\
6 -13.536a1.914 \
1.914 0 0 0 -3.2\
74 0\x22 />\x0a  <path\
 d=\x22M12 16h.01\x22 \
/>\x0a</svg>\
\x00\x00\x03\x97\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-settings\x22\x0a>\x0a  <\
path stroke=\x22non\
e\x22 d=\x22M0 0h24v24\
H0z\x22 fill=\x22none\x22\
 />\x0a  <path d=\x22M\
10.325 4.317c.42\
6 -1.756 2.924 -\
1.756 3.35 0a1.7\
24 1.724 0 0 0 2\
.573 1.066c1.543\
 -.94 3.31 .826 \
2.37 2.37a1.724 \
1.724 0 0 0 1.06\
5 2.572c1.756 .4\
26 1.756 2.924 0\
 3.35a1.724 1.72\
4 0 0 0 -1.066 2\
.573c.94 1.543 -\
.826 3.31 -2.37 \
2.37a1.724 1.724\
 0 0 0 -2.572 1.\
065c-.426 1.756 \
-2.924 1.756 -3.\
35 0a1.724 1.724\
 0 0 0 -2.573 -1\
.066c-1.543 .94 \
-3.31 -.826 -2.3\
7 -2.37a1.724 1.\
724 0 0 0 -1.065\
 -2.572c-1.756 -\
.426 -1.756 -2.9\
24 0 -3.35a1.724\
 1.724 0 0 0 1.0\
66 -2.573c-.94 -\
1.543 .826 -3.31\
 2.37 -2.37c1 .6\
08 2.296 .07 2.5\
72 -1.065\x22 />\x0a  \
<path d=\x22M9 12a3\
 3 0 1 0 6 0a3 3\
 0 0 0 -6 0\x22 />\x0a\
</svg>\
\x00\x00\x02\x0b\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-trash\x22\x0a>\x0a  <pat\
h stroke=\x22none\x22 \
d=\x22M0 0h24v24H0z\
\x22 fill=\x22none\x22 />\
\x0a  <path d=\x22M4 7\
l16 0\x22 />\x0a  <pat\
h d=\x22M10 11l0 6\x22\
 />\x0a  <path d=\x22M\
14 11l0 6\x22 />\x0a  \
<path d=\x22M5 7l1 \
12a2 2 0 0 0 2 2\
h8a2 2 0 0 0 2 -\
2l1 -12\x22 />\x0a  <p\
ath d=\x22M9 7v-3a1\
 1 0 0 1 1 -1h4a\
1 1 0 0 1 1 1v3\x22\
 />\x0a</svg>\
\x00\x00\x01\x8e\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-arrows-exchange\
\x22\x0a>\x0a  <path stro\
ke=\x22none\x22 d=\x22M0 \
0h24v24H0z\x22 fill\
=\x22none\x22 />\x0a  <pa\
th d=\x22M7 10h14l-\
4 -4\x22 />\x0a  <path\
 d=\x22M17 14h-14l4\
 4\x22 />\x0a</svg>\
\x00\x00\x01\xda\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-eye\x22\x0a>\x0a  <path \
stroke=\x22none\x22 d=\
\x22M0 0h24v24H0z\x22 \
fill=\x22none\x22 />\x0a \
 <path d=\x22M10 12\
a2 2 0 1 0 4 0a2\
 2 0 0 0 -4 0\x22 /\
>\x0a  <path d=\x22M21\
 12c-2.4 4 -5.4 \
6 -9 6c-3.6 0 -6\
.6 -2 -9 -6c2.4 \
-4 5.4 -6 9 -6c3\
.6 0 6.6 2 9 6\x22 \
/>\x0a</svg>\
\x00\x00\x01\x9c\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-ban\x22\x0a>\x0a  <path \
stroke=\x22none\x22 d=\
\x22M0 0h24v24H0z\x22 \
fill=\x22none\x22 />\x0a \
 <path d=\x22M3 12a\
9 9 0 1 0 18 0a9\
 9 0 1 0 -18 0\x22 \
/>\x0a  <path d=\x22M5\
.7 5.7l12.6 12.6\
\x22 />\x0a</svg>\
\x00\x00\x01\x99\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-arrow-back-up\x22\x0a\
>\x0a  <path stroke\
=\x22none\x22 d=\x22M0 0h\
24v24H0z\x22 fill=\x22\
none\x22 />\x0a  <path\
 d=\x22M9 14l-4 -4l\
4 -4\x22 />\x0a  <path\
 d=\x22M5 10h11a4 4\
 0 1 1 0 8h-1\x22 /\
>\x0a</svg>\
\x00\x00\x01\xb9\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-paperclip\x22\x0a>\x0a  \
<path stroke=\x22no\
ne\x22 d=\x22M0 0h24v2\
4H0z\x22 fill=\x22none\
\x22 />\x0a  <path d=\x22\
M15 7l-6.5 6.5a1\
.5 1.5 0 0 0 3 3\
l6.5 -6.5a3 3 0 \
0 0 -6 -6l-6.5 6\
.5a4.5 4.5 0 0 0\
 9 9l6.5 -6.5\x22 /\
>\x0a</svg>\
\x00\x00\x02\x07\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-users\x22\x0a>\x0a  <pat\
h stroke=\x22none\x22 \
d=\x22M0 0h24v24H0z\
\x22 fill=\x22none\x22 />\
\x0a  <path d=\x22M5 7\
a4 4 0 1 0 8 0a4\
 4 0 1 0 -8 0\x22 /\
>\x0a  <path d=\x22M3 \
21v-2a4 4 0 0 1 \
4 -4h4a4 4 0 0 1\
 4 4v2\x22 />\x0a  <pa\
th d=\x22M16 3.13a4\
 4 0 0 1 0 7.75\x22\
 />\x0a  <path d=\x22M\
21 21v-2a4 4 0 0\
 0 -3 -3.85\x22 />\x0a\
</svg>\
\x00\x00\x02\x1f\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-file-spreadshee\
t\x22\x0a>\x0a  <path str\
oke=\x22none\x22 d=\x22M0\
 0h24v24H0z\x22 fil\
l=\x22none\x22 />\x0a  <p\
ath d=\x22M14 3v4a1\
 1 0 0 0 1 1h4\x22 \
/>\x0a  <path d=\x22M1\
7 21h-10a2 2 0 0\
 1 -2 -2v-14a2 2\
 0 0 1 2 -2h7l5 \
5v11a2 2 0 0 1 -\
2 2\x22 />\x0a  <path \
d=\x22M8 11h8v7h-8l\
0 -7\x22 />\x0a  <path\
 d=\x22M8 15h8\x22 />\x0a\
  <path d=\x22M11 1\
1v7\x22 />\x0a</svg>\
\x00\x00\x01\xad\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-pencil\x22\x0a>\x0a  <pa\
th stroke=\x22none\x22\
 d=\x22M0 0h24v24H0\
z\x22 fill=\x22none\x22 /\
>\x0a  <path d=\x22M4 \
20h4l10.5 -10.5a\
2.828 2.828 0 1 \
0 -4 -4l-10.5 10\
.5v4\x22 />\x0a  <path\
 d=\x22M13.5 6.5l4 \
4\x22 />\x0a</svg>\
\x00\x00\x01\xd3\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-file-export\x22\x0a>\x0a\
  <path stroke=\x22\
none\x22 d=\x22M0 0h24\
v24H0z\x22 fill=\x22no\
ne\x22 />\x0a  <path d\
=\x22M14 3v4a1 1 0 \
0 0 1 1h4\x22 />\x0a  \
<path d=\x22M11.5 2\
1h-4.5a2 2 0 0 1\
 -2 -2v-14a2 2 0\
 0 1 2 -2h7l5 5v\
5m-5 6h7m-3 -3l3\
 3l-3 3\x22 />\x0a</sv\
g>\
\x00\x00\x01\xee\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-calendar\x22\x0a>\x0a  <\
path stroke=\x22non\
e\x22 d=\x22M0 0h24v24\
H0z\x22 fill=\x22none\x22\
 />\x0a  <path d=\x22M\
4 7a2 2 0 0 1 2 \
-2h12a2 2 0 0 1 \
2 2v12a2 2 0 0 1\
 -2 2h-12a2 2 0 \
0 1 -2 -2v-12\x22 /\
>\x0a  <path d=\x22M16\
 3v4\x22 />\x0a  <path\
 d=\x22M8 3v4\x22 />\x0a \
 <path d=\x22M4 11h\
16\x22 />\x0a</svg>\
\x00\x00\x01}\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-rotate\x22\x0a>\x0a  <pa\
th stroke=\x22none\x22\
 d=\x22M0 0h24v24H0\
z\x22 fill=\x22none\x22 /\
>\x0a  <path d=\x22M19\
.95 11a8 8 0 1 0\
 -.5 4m.5 5v-5h-\
5\x22 />\x0a</svg>\
\x00\x00\x01\xcc\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-inbox\x22\x0a>\x0a  <pat\
h stroke=\x22none\x22 \
d=\x22M0 0h24v24H0z\
\x22 fill=\x22none\x22 />\
\x0a  <path d=\x22M4 6\
a2 2 0 0 1 2 -2h\
12a2 2 0 0 1 2 2\
v12a2 2 0 0 1 -2\
 2h-12a2 2 0 0 1\
 -2 -2l0 -12\x22 />\
\x0a  <path d=\x22M4 1\
3h3l3 3h4l3 -3h3\
\x22 />\x0a</svg>\
\x00\x00\x02\x04\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-link\x22\x0a>\x0a  <path\
 stroke=\x22none\x22 d\
=\x22M0 0h24v24H0z\x22\
 fill=\x22none\x22 />\x0a\
  <path d=\x22M9 15\
l6 -6\x22 />\x0a  <pat\
h d=\x22M11 6l.463 \
-.536a5 5 0 0 1 \
7.071 7.072l-.53\
4 .464\x22 />\x0a  <pa\
th d=\x22M13 18l-.3\
97 .534a5.068 5.\
068 0 0 1 -7.127\
 0a4.972 4.972 0\
 0 1 0 -7.071l.5\
24 -.463\x22 />\x0a</s\
vg>\
\x00\x00\x01\x99\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-search\x22\x0a>\x0a  <pa\
th stroke=\x22none\x22\
 d=\x22M0 0h24v24H0\
z\x22 fill=\x22none\x22 /\
>\x0a  <path d=\x22M3 \
10a7 7 0 1 0 14 \
0a7 7 0 1 0 -14 \
0\x22 />\x0a  <path d=\
\x22M21 21l-6 -6\x22 /\
>\x0a</svg>\
\x00\x00\x01h\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-check\x22\x0a>\x0a  <pat\
h stroke=\x22none\x22 \
d=\x22M0 0h24v24H0z\
\x22 fill=\x22none\x22 />\
\x0a  <path d=\x22M5 1\
2l5 5l10 -10\x22 />\
\x0a</svg>\
\x00\x00\x02B\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-printer\x22\x0a>\x0a  <p\
ath stroke=\x22none\
\x22 d=\x22M0 0h24v24H\
0z\x22 fill=\x22none\x22 \
/>\x0a  <path d=\x22M1\
7 17h2a2 2 0 0 0\
 2 -2v-4a2 2 0 0\
 0 -2 -2h-14a2 2\
 0 0 0 -2 2v4a2 \
2 0 0 0 2 2h2\x22 /\
>\x0a  <path d=\x22M17\
 9v-4a2 2 0 0 0 \
-2 -2h-6a2 2 0 0\
 0 -2 2v4\x22 />\x0a  \
<path d=\x22M7 15a2\
 2 0 0 1 2 -2h6a\
2 2 0 0 1 2 2v4a\
2 2 0 0 1 -2 2h-\
6a2 2 0 0 1 -2 -\
2l0 -4\x22 />\x0a</svg\
>\
\x00\x00\x02g\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-robot\x22\x0a>\x0a  <pat\
h stroke=\x22none\x22 \
d=\x22M0 0h24v24H0z\
\x22 fill=\x22none\x22 />\
\x0a  <path d=\x22M6 6\
a2 2 0 0 1 2 -2h\
8a2 2 0 0 1 2 2v\
4a2 2 0 0 1 -2 2\
h-8a2 2 0 0 1 -2\
 -2l0 -4\x22 />\x0a  <\
path d=\x22M12 2v2\x22\
 />\x0a  <path d=\x22M\
9 12v9\x22 />\x0a  <pa\
th d=\x22M15 12v9\x22 \
/>\x0a  <path d=\x22M5\
 16l4 -2\x22 />\x0a  <\
path d=\x22M15 14l4\
 2\x22 />\x0a  <path d\
=\x22M9 18h6\x22 />\x0a  \
<path d=\x22M10 8v.\
01\x22 />\x0a  <path d\
=\x22M14 8v.01\x22 />\x0a\
</svg>\
\x00\x00\x01\xbd\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-download\x22\x0a>\x0a  <\
path stroke=\x22non\
e\x22 d=\x22M0 0h24v24\
H0z\x22 fill=\x22none\x22\
 />\x0a  <path d=\x22M\
4 17v2a2 2 0 0 0\
 2 2h12a2 2 0 0 \
0 2 -2v-2\x22 />\x0a  \
<path d=\x22M7 11l5\
 5l5 -5\x22 />\x0a  <p\
ath d=\x22M12 4l0 1\
2\x22 />\x0a</svg>\
\x00\x00\x01b\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-minus\x22\x0a>\x0a  <pat\
h stroke=\x22none\x22 \
d=\x22M0 0h24v24H0z\
\x22 fill=\x22none\x22 />\
\x0a  <path d=\x22M5 1\
2l14 0\x22 />\x0a</svg\
>\
\x00\x00\x01\xe1\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-logout\x22\x0a>\x0a  <pa\
th stroke=\x22none\x22\
 d=\x22M0 0h24v24H0\
z\x22 fill=\x22none\x22 /\
>\x0a  <path d=\x22M14\
 8v-2a2 2 0 0 0 \
-2 -2h-7a2 2 0 0\
 0 -2 2v12a2 2 0\
 0 0 2 2h7a2 2 0\
 0 0 2 -2v-2\x22 />\
\x0a  <path d=\x22M9 1\
2h12l-3 -3\x22 />\x0a \
 <path d=\x22M18 15\
l3 -3\x22 />\x0a</svg>\
\
\x00\x00\x01\xd5\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-clock-exclamati\
on\x22\x0a>\x0a  <path st\
roke=\x22none\x22 d=\x22M\
0 0h24v24H0z\x22 fi\
ll=\x22none\x22 />\x0a  <\
path d=\x22M20.986 \
12.502a9 9 0 1 0\
 -5.973 7.98\x22 />\
\x0a  <path d=\x22M12 \
7v5l3 3\x22 />\x0a  <p\
ath d=\x22M19 16v3\x22\
 />\x0a  <path d=\x22M\
19 22v.01\x22 />\x0a</\
svg>\
\x00\x00\x02\xc2\
<\
svg\x0a  xmlns=\x22htt\
p://www.w3.org/2\
000/svg\x22\x0a  width\
=\x2224\x22\x0a  height=\x22\
24\x22\x0a  viewBox=\x220\
 0 24 24\x22\x0a  fill\
=\x22none\x22\x0a  stroke\
=\x22currentColor\x22\x0a\
  stroke-width=\x22\
2\x22\x0a  stroke-line\
cap=\x22round\x22\x0a  st\
roke-linejoin=\x22r\
ound\x22\x0a  class=\x22i\
con icon-tabler \
icons-tabler-out\
line icon-tabler\
-layout-grid\x22\x0a>\x0a\
  <path stroke=\x22\
none\x22 d=\x22M0 0h24\
v24H0z\x22 fill=\x22no\
ne\x22 />\x0a  <path d\
=\x22M4 5a1 1 0 0 1\
 1 -1h4a1 1 0 0 \
1 1 1v4a1 1 0 0 \
1 -1 1h-4a1 1 0 \
0 1 -1 -1l0 -4\x22 \
/>\x0a  <path d=\x22M1\
4 5a1 1 0 0 1 1 \
-1h4a1 1 0 0 1 1\
 1v4a1 1 0 0 1 -\
1 1h-4a1 1 0 0 1\
 -1 -1l0 -4\x22 />\x0a\
  <path d=\x22M4 15\
a1 1 0 0 1 1 -1h\
4a1 1 0 0 1 1 1v\
4a1 1 0 0 1 -1 1\
h-4a1 1 0 0 1 -1\
 -1l0 -4\x22 />\x0a  <\
path d=\x22M14 15a1\
 1 0 0 1 1 -1h4a\
1 1 0 0 1 1 1v4a\
1 1 0 0 1 -1 1h-\
4a1 1 0 0 1 -1 -\
1l0 -4\x22 />\x0a</svg\
>\
"

qt_resource_name = b"\
\x00\x05\
\x00o\xa6S\
\x00i\
\x00c\x00o\x00n\x00s\
\x00\x0c\
\x07o='\
\x00a\
\x00p\x00p\x00-\x00i\x00c\x00o\x00n\x00.\x00s\x00v\x00g\
\x00\x08\
\x03\xc6T'\
\x00p\
\x00l\x00u\x00s\x00.\x00s\x00v\x00g\
\x00\x0a\
\x05x\xd4\xa7\
\x00u\
\x00p\x00l\x00o\x00a\x00d\x00.\x00s\x00v\x00g\
\x00\x0b\
\x06FO\xa7\
\x00h\
\x00i\x00s\x00t\x00o\x00r\x00y\x00.\x00s\x00v\x00g\
\x00\x10\
\x00\xe19\xa7\
\x00c\
\x00h\x00e\x00v\x00r\x00o\x00n\x00-\x00l\x00e\x00f\x00t\x00.\x00s\x00v\x00g\
\x00\x16\
\x0e\xf1:\x87\
\x00b\
\x00u\x00i\x00l\x00d\x00i\x00n\x00g\x00-\x00c\x00o\x00m\x00m\x00u\x00n\x00i\x00t\
\x00y\x00.\x00s\x00v\x00g\
\x00\x08\
\x05\x9eT\xa7\
\x00l\
\x00o\x00c\x00k\x00.\x00s\x00v\x00g\
\x00\x08\
\x0cGU\xe7\
\x00s\
\x00e\x00n\x00d\x00.\x00s\x00v\x00g\
\x00\x0c\
\x05\xc9\x15\xc7\
\x00d\
\x00a\x00t\x00a\x00b\x00a\x00s\x00e\x00.\x00s\x00v\x00g\
\x00\x10\
\x0e\x17\x06\x87\
\x00c\
\x00h\x00e\x00v\x00r\x00o\x00n\x00-\x00d\x00o\x00w\x00n\x00.\x00s\x00v\x00g\
\x00\x11\
\x0e\x86\xa4g\
\x00h\
\x00o\x00u\x00r\x00g\x00l\x00a\x00s\x00s\x00-\x00l\x00o\x00w\x00.\x00s\x00v\x00g\
\
\x00\x07\
\x01\xccZ'\
\x00k\
\x00e\x00y\x00.\x00s\x00v\x00g\
\x00\x10\
\x03\x03\x1d\xe7\
\x00p\
\x00l\x00a\x00y\x00e\x00r\x00-\x00p\x00a\x00u\x00s\x00e\x00.\x00s\x00v\x00g\
\x00\x10\
\x0c\xdd\x10\xe7\
\x00a\
\x00l\x00e\x00r\x00t\x00-\x00c\x00i\x00r\x00c\x00l\x00e\x00.\x00s\x00v\x00g\
\x00\x0b\
\x06&\x5cG\
\x00m\
\x00a\x00p\x00-\x00p\x00i\x00n\x00.\x00s\x00v\x00g\
\x00\x11\
\x0f\x9d\x90G\
\x00f\
\x00i\x00l\x00e\x00-\x00t\x00y\x00p\x00e\x00-\x00p\x00d\x00f\x00.\x00s\x00v\x00g\
\
\x00\x0e\
\x09Xl\x87\
\x00c\
\x00h\x00e\x00v\x00r\x00o\x00n\x00-\x00u\x00p\x00.\x00s\x00v\x00g\
\x00\x10\
\x06\xe1V\x87\
\x00m\
\x00a\x00i\x00l\x00-\x00f\x00o\x00r\x00w\x00a\x00r\x00d\x00.\x00s\x00v\x00g\
\x00\x0b\
\x05\x10\xaaG\
\x00e\
\x00y\x00e\x00-\x00o\x00f\x00f\x00.\x00s\x00v\x00g\
\x00\x0d\
\x0a\xfe\xf3\xc7\
\x00u\
\x00s\x00e\x00r\x00-\x00p\x00l\x00u\x00s\x00.\x00s\x00v\x00g\
\x00\x09\
\x09(\xae'\
\x00t\
\x00a\x00b\x00l\x00e\x00.\x00s\x00v\x00g\
\x00\x0c\
\x0d\x0aN\x87\
\x00c\
\x00i\x00r\x00c\x00l\x00e\x00-\x00x\x00.\x00s\x00v\x00g\
\x00\x11\
\x04\xd8\xcf\xe7\
\x00d\
\x00e\x00v\x00i\x00c\x00e\x00-\x00f\x00l\x00o\x00p\x00p\x00y\x00.\x00s\x00v\x00g\
\
\x00\x05\
\x00{Z\xc7\
\x00x\
\x00.\x00s\x00v\x00g\
\x00\x08\
\x06|W\x87\
\x00c\
\x00o\x00p\x00y\x00.\x00s\x00v\x00g\
\x00\x09\
\x06\xe1\x8f\xe7\
\x00c\
\x00r\x00o\x00w\x00n\x00.\x00s\x00v\x00g\
\x00\x11\
\x04\xe4\x1dg\
\x00b\
\x00u\x00i\x00l\x00d\x00i\x00n\x00g\x00-\x00b\x00a\x00n\x00k\x00.\x00s\x00v\x00g\
\
\x00\x0c\
\x0b\x9c\xdcg\
\x00t\
\x00h\x00u\x00m\x00b\x00-\x00u\x00p\x00.\x00s\x00v\x00g\
\x00\x08\
\x07\xffT\xa7\
\x00m\
\x00a\x00i\x00l\x00.\x00s\x00v\x00g\
\x00\x0d\
\x002\x93\xc7\
\x00l\
\x00o\x00c\x00k\x00-\x00o\x00p\x00e\x00n\x00.\x00s\x00v\x00g\
\x00\x0f\
\x04cZ\xe7\
\x00i\
\x00n\x00f\x00o\x00-\x00c\x00i\x00r\x00c\x00l\x00e\x00.\x00s\x00v\x00g\
\x00\x11\
\x0e\x92xG\
\x00c\
\x00h\x00e\x00v\x00r\x00o\x00n\x00-\x00r\x00i\x00g\x00h\x00t\x00.\x00s\x00v\x00g\
\
\x00\x0c\
\x09\xcd\xd0\xa7\
\x00u\
\x00s\x00e\x00r\x00-\x00c\x00o\x00g\x00.\x00s\x00v\x00g\
\x00\x10\
\x01\xa1\x5c\xe7\
\x00c\
\x00i\x00r\x00c\x00l\x00e\x00-\x00m\x00i\x00n\x00u\x00s\x00.\x00s\x00v\x00g\
\x00\x10\
\x02_\x0c\xa7\
\x00l\
\x00i\x00s\x00t\x00-\x00d\x00e\x00t\x00a\x00i\x00l\x00s\x00.\x00s\x00v\x00g\
\x00\x0e\
\x04d5\xc7\
\x00m\
\x00a\x00i\x00l\x00-\x00c\x00h\x00e\x00c\x00k\x00.\x00s\x00v\x00g\
\x00\x0d\
\x0f|\xcaG\
\x00s\
\x00i\x00g\x00n\x00a\x00t\x00u\x00r\x00e\x00.\x00s\x00v\x00g\
\x00\x0f\
\x0f\x22iG\
\x00a\
\x00r\x00r\x00o\x00w\x00-\x00r\x00i\x00g\x00h\x00t\x00.\x00s\x00v\x00g\
\x00\x08\
\x0c\xe6TG\
\x00n\
\x00e\x00w\x00s\x00.\x00s\x00v\x00g\
\x00\x10\
\x0f\xc8\xab'\
\x00c\
\x00i\x00r\x00c\x00l\x00e\x00-\x00c\x00h\x00e\x00c\x00k\x00.\x00s\x00v\x00g\
\x00\x09\
\x0e\x01\xbcg\
\x00l\
\x00o\x00g\x00i\x00n\x00.\x00s\x00v\x00g\
\x00\x0e\
\x08\xfa8\xa7\
\x00a\
\x00r\x00r\x00o\x00w\x00-\x00l\x00e\x00f\x00t\x00.\x00s\x00v\x00g\
\x00\x10\
\x03\xceR\xe7\
\x00s\
\x00h\x00i\x00e\x00l\x00d\x00-\x00c\x00h\x00e\x00c\x00k\x00.\x00s\x00v\x00g\
\x00\x0f\
\x02\x83i\xa7\
\x00u\
\x00s\x00e\x00r\x00-\x00c\x00i\x00r\x00c\x00l\x00e\x00.\x00s\x00v\x00g\
\x00\x0f\
\x03u.\x87\
\x00p\
\x00l\x00a\x00y\x00e\x00r\x00-\x00p\x00l\x00a\x00y\x00.\x00s\x00v\x00g\
\x00\x12\
\x01^\x97G\
\x00a\
\x00l\x00e\x00r\x00t\x00-\x00t\x00r\x00i\x00a\x00n\x00g\x00l\x00e\x00.\x00s\x00v\
\x00g\
\x00\x0c\
\x0b\xdf,\xc7\
\x00s\
\x00e\x00t\x00t\x00i\x00n\x00g\x00s\x00.\x00s\x00v\x00g\
\x00\x09\
\x08\x9b\xad\xc7\
\x00t\
\x00r\x00a\x00s\x00h\x00.\x00s\x00v\x00g\
\x00\x13\
\x010\xdc\x87\
\x00a\
\x00r\x00r\x00o\x00w\x00s\x00-\x00e\x00x\x00c\x00h\x00a\x00n\x00g\x00e\x00.\x00s\
\x00v\x00g\
\x00\x07\
\x0c\xf8Z\x07\
\x00e\
\x00y\x00e\x00.\x00s\x00v\x00g\
\x00\x07\
\x08\x81Z\x07\
\x00b\
\x00a\x00n\x00.\x00s\x00v\x00g\
\x00\x11\
\x01\x11\xcc\xa7\
\x00a\
\x00r\x00r\x00o\x00w\x00-\x00b\x00a\x00c\x00k\x00-\x00u\x00p\x00.\x00s\x00v\x00g\
\
\x00\x0d\
\x0e\x0e\xcb\xc7\
\x00p\
\x00a\x00p\x00e\x00r\x00c\x00l\x00i\x00p\x00.\x00s\x00v\x00g\
\x00\x09\
\x0c\x96\xa3\xe7\
\x00u\
\x00s\x00e\x00r\x00s\x00.\x00s\x00v\x00g\
\x00\x14\
\x0a\x096g\
\x00f\
\x00i\x00l\x00e\x00-\x00s\x00p\x00r\x00e\x00a\x00d\x00s\x00h\x00e\x00e\x00t\x00.\
\x00s\x00v\x00g\
\x00\x0a\
\x09\xf1\x82G\
\x00p\
\x00e\x00n\x00c\x00i\x00l\x00.\x00s\x00v\x00g\
\x00\x0f\
\x03\x91p'\
\x00f\
\x00i\x00l\x00e\x00-\x00e\x00x\x00p\x00o\x00r\x00t\x00.\x00s\x00v\x00g\
\x00\x0c\
\x07\xb5\x02G\
\x00c\
\x00a\x00l\x00e\x00n\x00d\x00a\x00r\x00.\x00s\x00v\x00g\
\x00\x0a\
\x08\xabw\x87\
\x00r\
\x00o\x00t\x00a\x00t\x00e\x00.\x00s\x00v\x00g\
\x00\x09\
\x09k\xbaG\
\x00i\
\x00n\x00b\x00o\x00x\x00.\x00s\x00v\x00g\
\x00\x08\
\x00NT\xa7\
\x00l\
\x00i\x00n\x00k\x00.\x00s\x00v\x00g\
\x00\x0a\
\x08\x94m\xc7\
\x00s\
\x00e\x00a\x00r\x00c\x00h\x00.\x00s\x00v\x00g\
\x00\x09\
\x0b\x9e\x89\x07\
\x00c\
\x00h\x00e\x00c\x00k\x00.\x00s\x00v\x00g\
\x00\x0b\
\x0a*zg\
\x00p\
\x00r\x00i\x00n\x00t\x00e\x00r\x00.\x00s\x00v\x00g\
\x00\x09\
\x09g\xa8g\
\x00r\
\x00o\x00b\x00o\x00t\x00.\x00s\x00v\x00g\
\x00\x0c\
\x08\x1a\x90\xa7\
\x00d\
\x00o\x00w\x00n\x00l\x00o\x00a\x00d\x00.\x00s\x00v\x00g\
\x00\x09\
\x05\xc6\xb2\xc7\
\x00m\
\x00i\x00n\x00u\x00s\x00.\x00s\x00v\x00g\
\x00\x0a\
\x06\xc91\x07\
\x00l\
\x00o\x00g\x00o\x00u\x00t\x00.\x00s\x00v\x00g\
\x00\x15\
\x06\x9a\x89\x87\
\x00c\
\x00l\x00o\x00c\x00k\x00-\x00e\x00x\x00c\x00l\x00a\x00m\x00a\x00t\x00i\x00o\x00n\
\x00.\x00s\x00v\x00g\
\x00\x0f\
\x08.wG\
\x00l\
\x00a\x00y\x00o\x00u\x00t\x00-\x00g\x00r\x00i\x00d\x00.\x00s\x00v\x00g\
"

qt_resource_struct = b"\
\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00\x00\x01\
\x00\x00\x00\x00\x00\x02\x00\x00\x00E\x00\x00\x00\x03\
\x00\x00\x00\x10\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\
\x00\x00\x03\x8a\x00\x00\x00\x00\x00\x01\x00\x007\x01\
\x00\x00\x07z\x00\x00\x00\x00\x00\x01\x00\x00r:\
\x00\x00\x02\xf0\x00\x00\x00\x00\x00\x01\x00\x00+\xb5\
\x00\x00\x00z\x00\x00\x00\x00\x00\x01\x00\x00\x07&\
\x00\x00\x06^\x00\x00\x00\x00\x00\x01\x00\x00a\xe7\
\x00\x00\x06\x0a\x00\x00\x00\x00\x00\x01\x00\x00\x5c\xd7\
\x00\x00\x05\xaa\x00\x00\x00\x00\x00\x01\x00\x00U\x0f\
\x00\x00\x04\x14\x00\x00\x00\x00\x00\x01\x00\x00>\xe5\
\x00\x00\x01j\x00\x00\x00\x00\x00\x01\x00\x00\x13\xc8\
\x00\x00\x04:\x00\x00\x00\x00\x00\x01\x00\x00@\x85\
\x00\x00\x05b\x00\x00\x00\x00\x00\x01\x00\x00Q\x95\
\x00\x00\x01~\x00\x00\x00\x00\x00\x01\x00\x00\x16\x90\
\x00\x00\x05\x86\x00\x00\x00\x00\x00\x01\x00\x00S\x99\
\x00\x00\x07\x06\x00\x00\x00\x00\x00\x01\x00\x00k \
\x00\x00\x00.\x00\x00\x00\x00\x00\x01\x00\x00\x02L\
\x00\x00\x05<\x00\x00\x00\x00\x00\x01\x00\x00O\xb1\
\x00\x00\x03\xaa\x00\x00\x00\x00\x00\x01\x00\x009\x09\
\x00\x00\x04`\x00\x00\x00\x00\x00\x01\x00\x00B\xef\
\x00\x00\x02\xc8\x00\x00\x00\x00\x00\x01\x00\x00)\xb7\
\x00\x00\x03.\x00\x00\x00\x00\x00\x01\x00\x001\x1f\
\x00\x00\x02V\x00\x00\x00\x00\x00\x01\x00\x00!\xed\
\x00\x00\x00D\x00\x00\x00\x00\x00\x01\x00\x00\x03\xcb\
\x00\x00\x00\xd2\x00\x00\x00\x00\x00\x01\x00\x00\x0a\xba\
\x00\x00\x08\x14\x00\x00\x00\x00\x00\x01\x00\x00}\xbd\
\x00\x00\x00\xfe\x00\x00\x00\x00\x00\x01\x00\x00\x0e\x80\
\x00\x00\x01\xca\x00\x00\x00\x00\x00\x01\x00\x00\x1aX\
\x00\x00\x00^\x00\x00\x00\x00\x00\x01\x00\x00\x05\x89\
\x00\x00\x03\x00\x00\x00\x00\x00\x00\x01\x00\x00-3\
\x00\x00\x08F\x00\x00\x00\x00\x00\x01\x00\x00\x81\x08\
\x00\x00\x08,\x00\x00\x00\x00\x00\x01\x00\x00\x7f#\
\x00\x00\x020\x00\x00\x00\x00\x00\x01\x00\x00\x1f\xf5\
\x00\x00\x03\x16\x00\x00\x00\x00\x00\x01\x00\x00/\x9b\
\x00\x00\x07*\x00\x00\x00\x00\x00\x01\x00\x00l\xf7\
\x00\x00\x03t\x00\x00\x00\x00\x00\x01\x00\x005;\
\x00\x00\x07\xf6\x00\x00\x00\x00\x00\x01\x00\x00{\xfc\
\x00\x00\x08v\x00\x00\x00\x00\x00\x01\x00\x00\x82\xe1\
\x00\x00\x06J\x00\x00\x00\x00\x00\x01\x00\x00`G\
\x00\x00\x07\x90\x00\x00\x00\x00\x00\x01\x00\x00tB\
\x00\x00\x05\xf2\x00\x00\x00\x00\x00\x01\x00\x00Z\xc8\
\x00\x00\x07H\x00\x00\x00\x00\x00\x01\x00\x00n\xe9\
\x00\x00\x05\x1a\x00\x00\x00\x00\x00\x01\x00\x00N\x13\
\x00\x00\x02\x92\x00\x00\x00\x00\x00\x01\x00\x00&6\
\x00\x00\x02\x0e\x00\x00\x00\x00\x00\x01\x00\x00\x1e\x86\
\x00\x00\x07\xde\x00\x00\x00\x00\x00\x01\x00\x00y\x91\
\x00\x00\x07b\x00\x00\x00\x00\x00\x01\x00\x00pj\
\x00\x00\x03\xf6\x00\x00\x00\x00\x00\x01\x00\x00<5\
\x00\x00\x06\xec\x00\x00\x00\x00\x00\x01\x00\x00io\
\x00\x00\x06\xbe\x00\x00\x00\x00\x00\x01\x00\x00gL\
\x00\x00\x07\xc2\x00\x00\x00\x00\x00\x01\x00\x00wK\
\x00\x00\x02r\x00\x00\x00\x00\x00\x01\x00\x00$\x5c\
\x00\x00\x03V\x00\x00\x00\x00\x00\x01\x00\x003F\
\x00\x00\x07\xaa\x00\x00\x00\x00\x00\x01\x00\x00u\xdf\
\x00\x00\x05\xd4\x00\x00\x00\x00\x00\x01\x00\x00W-\
\x00\x00\x00\xe8\x00\x00\x00\x00\x00\x01\x00\x00\x0c\xbd\
\x00\x00\x06\xa6\x00\x00\x00\x00\x00\x01\x00\x00eA\
\x00\x00\x01\xa4\x00\x00\x00\x00\x00\x01\x00\x00\x18\xa0\
\x00\x00\x04\xc6\x00\x00\x00\x00\x00\x01\x00\x00H\x81\
\x00\x00\x066\x00\x00\x00\x00\x00\x01\x00\x00^i\
\x00\x00\x02\xaa\x00\x00\x00\x00\x00\x01\x00\x00(\x10\
\x00\x00\x05\x02\x00\x00\x00\x00\x00\x01\x00\x00L-\
\x00\x00\x06\x86\x00\x00\x00\x00\x00\x01\x00\x00c\x84\
\x00\x00\x01\x1c\x00\x00\x00\x00\x00\x01\x00\x00\x10S\
\x00\x00\x01B\x00\x00\x00\x00\x00\x01\x00\x00\x11\xc3\
\x00\x00\x03\xce\x00\x00\x00\x00\x00\x01\x00\x00:\xc4\
\x00\x00\x00\xa0\x00\x00\x00\x00\x00\x01\x00\x00\x08\x97\
\x00\x00\x04\xa2\x00\x00\x00\x00\x00\x01\x00\x00F\xe1\
\x00\x00\x04\x82\x00\x00\x00\x00\x00\x01\x00\x00D\xcb\
\x00\x00\x01\xe6\x00\x00\x00\x00\x00\x01\x00\x00\x1c7\
\x00\x00\x04\xdc\x00\x00\x00\x00\x00\x01\x00\x00J\x88\
"

def qInitResources():
    QtCore.qRegisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

def qCleanupResources():
    QtCore.qUnregisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

qInitResources()
