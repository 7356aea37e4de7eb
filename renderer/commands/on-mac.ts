export const onMac = /mac/i.test(navigator.platform)
