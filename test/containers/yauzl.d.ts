declare module 'yauzl'
