const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for an HTML page, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

const style = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}
label{display:block;font-weight:600;margin-top:1rem}input{font:inherit;padding:.4rem;width:100%;max-width:24rem;border:2px solid #0b0c0c}
button{font:inherit;font-weight:600;margin-top:1.5rem;padding:.6rem 1.2rem;background:#00703c;color:#fff;border:0}
:focus{outline:3px solid #fd0;outline-offset:0;box-shadow:inset 0 0 0 2px #0b0c0c}[role=alert]{border:4px solid #d4351c;padding:.5rem 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #b1b4b6;vertical-align:top}
main:has(table){overflow-x:auto}td:last-child code{overflow-wrap:anywhere}
.notice{border-left:8px solid #1d70b8;padding:.2rem 1rem}`;

/** A plain page of the local tools: title, heading, and a line saying that this is not the live service. */
export function page(title: string, content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body>
<p class="notice">A local copy for development. Not the live service.</p>
<main><h1>${escapeHtml(title)}</h1>${content}</main></body></html>`;
}
