# Accounts that rights are granted to. Windows calls the well-known ones by names of its language; the SID is always the same.

# The SID of an account given by its name in the language of this Windows, or by its SID.
function Resolve-Principal($User) {
    $text = "$User".Trim()
    if ($text -match '^S-1(-\d+)+$') { return $text }
    foreach ($key in $script:facts['principals'].Keys) {
        if ((Get-PrincipalName $key) -eq $text) { return $script:facts['principals'][$key]['sid'] }
    }
    if ($text.Contains('\') -and -not (Test-KnownAuthority $text)) { return "account:$text" }
    if (-not $text.Contains('\') -and (Test-OnEdge) -and $text) { return "account:$((Get-Here)['machine'])\$text" }
    throw (New-Refusal 'PRINCIPAL' "User or group '$text' was not found." 'ObjectNotFound' 'ManagementObjectNotFoundException')
}

# Names under an authority of Windows itself or of Exchange that are none of the known ones belong to another language.
function Test-KnownAuthority([string]$Text) {
    $authority = $Text.Split('\')[0]
    $spoken = foreach ($facts in $script:facts['principals'].Values) {
        foreach ($language in 'en', 'de', 'fr', 'ja') { if ($facts[$language]) { $facts[$language].Split('\')[0] } }
    }
    $spoken -contains $authority
}

function Get-PrincipalName([string]$Key) {
    $facts = $script:facts['principals'][$Key]
    if ($facts['domain']) { return "$((Get-Here)['netbios'])\$($facts['domain'])" }
    $local = $facts[$script:run.language]
    if ($local) { $local } else { $facts['en'] }
}

# The name that Get-ADPermission shows for a SID.
function Show-Principal([string]$Sid) {
    if ($Sid.StartsWith('account:')) { return $Sid.Substring(8) }
    foreach ($key in $script:facts['principals'].Keys) {
        if ($script:facts['principals'][$key]['sid'] -eq $Sid) { return Get-PrincipalName $key }
    }
    $Sid
}
