// Text of articles in Markdown: none of it becomes markup, a link or HTML.

export const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()<>#+!|~&-]/g, '\\$&');
