# Values of one piece: text, switches, numbers, time spans, words of a list, names of domains, certificates, accounts.

function Read-Text($Value) { "$Value" }

function Read-Boolean($Value) { [bool]$Value }

function Read-Integer($Value, $Row) {
    if (Test-UnlimitedWord $Value $Row) { return 'Unlimited' }
    $number = 0
    if (-not [long]::TryParse("$Value".Trim(), [ref]$number)) { Deny-Value 'VAL-INTEGER' "'$Value' is no whole number." }
    Assert-InRange $number $Row "'$Value'"
    $number
}

# [dd.]hh:mm:ss, or a time span itself.
function Read-TimeSpan($Value, $Row) {
    $span = [timespan]::Zero
    $isSpan = "$Value".Trim() -match '^(\d+\.)?\d{1,2}:\d{2}:\d{2}$'
    if (-not $isSpan -or -not [timespan]::TryParse("$Value".Trim(), [cultureinfo]::InvariantCulture, [ref]$span)) {
        Deny-Value 'VAL-TIMESPAN' "'$Value' is no time span such as 00:10:00."
    }
    Assert-InRange $span.TotalSeconds $Row "'$Value'"
    $span.ToString('c', [cultureinfo]::InvariantCulture)
}

function Read-Choice($Value, $Row) {
    $text = "$Value".Trim()
    if ($text -eq '' -and $Row['nullable']) { return $null }
    Get-Spelling $text $Row
}

# Several words that make one value; Exchange keeps them in an order of its own.
function Read-Flags($Value, $Row) {
    $texts = @($Value) -join ',' -split ',' | ForEach-Object { $_.Trim() } | Where-Object { $_ }
    $read = @($texts | ForEach-Object { Get-Spelling $_ $Row })
    if ($read.Count -eq 0) { Deny-Value 'VAL-CHOICE' 'A value is missing.' }
    , @($Row['values'] | Where-Object { $read -contains $_ })
}

function Get-Spelling([string]$Text, $Row) {
    $exact = @($Row['values'] | Where-Object { $_ -eq $Text })
    if ($exact.Count -eq 1) { return $exact[0] }
    $begun = @($Row['values'] | Where-Object { $Text -ne '' -and $_.StartsWith($Text, [StringComparison]::OrdinalIgnoreCase) })
    if ($begun.Count -eq 1 -and (Test-RuleOff 'VAL-PREFIX')) { return $begun[0] }
    Deny-Value 'VAL-CHOICE' "'$Text' is none of $($Row['values'] -join ', ')."
}

# A name in DNS; '*.domain' only where subdomains are meant.
function Read-Domain($Value, $Row) {
    $text = "$Value".Trim()
    if ($text -eq '') { return $(if ($Row['nullable']) { $null } else { Deny-Value 'VAL-DOMAIN' 'A domain is missing.' }) }
    $plain = if ($Row['subdomains'] -and $text.StartsWith('*.')) { $text.Substring(2) } else { $text }
    if (-not (Test-DomainName $plain)) { Deny-Value 'VAL-DOMAIN' "'$Value' is no domain." }
    $text
}

# A domain of mutual TLS.
function Read-SecureDomain($Value, $Row) {
    if ("$Value".Contains('*')) { Deny-Value 'DS-002' "'$Value': domains of mutual TLS have no wildcard." }
    Read-Domain $Value $Row
}

function Test-DomainName([string]$Text) {
    $Text.Length -le 256 -and $Text -match '^[\p{L}\p{Nd}_]([\p{L}\p{Nd}_-]*[\p{L}\p{Nd}_])?(\.[\p{L}\p{Nd}_]([\p{L}\p{Nd}_-]*[\p{L}\p{Nd}_])?)*$'
}

function Read-Certificate($Value) {
    $text = "$Value"
    if ($text.Trim() -eq '') { return }
    if ($text -notmatch '^<I>.+<S>.+$') { Deny-Value 'TLS-005' "'$text' is not <I>issuer<S>subject." }
    $text
}

# Only the name of the account is kept.
function Read-Credential($Value) {
    if ($null -eq $Value) { return }
    if ($Value -isnot [pscredential]) { Deny-Value 'SC-AUTH-003' 'An account is given as Get-Credential returns it, never as text.' }
    "$($Value.UserName)"
}
