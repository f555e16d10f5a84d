/** What people with bad intentions, or a broken keyboard, put into a text. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)' x='",
  '</text></g></svg><script>alert(1)</script>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  ']]><![CDATA[<b>',
  '<!-- --><?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&lt;b&gt; &amp;amp; &#x3c; &unknown;',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  'a\u0000b\u0008c\u000bd\u001fe\u007ff\u009fg\ufffeh\uffffi',
  'half \ud83d of a pair \ude00',
  '\u202eright to left\u202c \u200fmark',
  '=1+1',
] as const;
