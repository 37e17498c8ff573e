// Browsers come from the machine; puppeteer's own download fails behind many company firewalls.
module.exports = { skipDownload: true }
