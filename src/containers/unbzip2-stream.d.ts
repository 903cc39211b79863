declare module 'unbzip2-stream'
