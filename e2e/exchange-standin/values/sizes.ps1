# Sizes: a number with B, KB, MB, GB or TB, or bytes; kept in bytes, rounded up to whole KB; shown '35 MB (36,700,160 bytes)'.

$script:sizeUnits = [ordered]@{ TB = 1TB; GB = 1GB; MB = 1MB; KB = 1KB; B = 1 }

function Read-Size($Value, $Row) {
    if (Test-UnlimitedWord $Value $Row) { return 'Unlimited' }
    $bytes = Get-ByteCount "$Value".Trim()
    if ($null -eq $bytes) { Deny-Value 'VAL-SIZE' "'$Value' is no size." }
    Assert-InRange $bytes $Row "'$Value'"
    [long]([math]::Ceiling($bytes / 1KB) * 1KB)
}

function Get-ByteCount([string]$Text) {
    $shown = [regex]::Match($Text, '^[\d.,]+\s*[KMGT]?B\s*\(([\d.,\s\u00A0\u202F]+) bytes\)$')
    if ($shown.Success) {
        if (-not (Test-RuleOff 'VAL-SHOWN-SIZE')) { return }
        return [decimal]($shown.Groups[1].Value -replace '\D')
    }
    $read = [regex]::Match($Text, '^(\d+(?:\.\d+)?)\s*(B|KB|MB|GB|TB)?$', 'IgnoreCase')
    if (-not $read.Success) { return }
    $unit = if ($read.Groups[2].Success) { $read.Groups[2].Value.ToUpperInvariant() } else { 'B' }
    $number = [decimal]::Parse($read.Groups[1].Value, [Globalization.CultureInfo]::InvariantCulture)
    $number * $script:sizeUnits[$unit]
}

function Show-Size($Stored) {
    if ($Stored -eq 'Unlimited') { return 'Unlimited' }
    $unit = 'B'
    foreach ($candidate in $script:sizeUnits.Keys) {
        if ($Stored -ge $script:sizeUnits[$candidate]) { $unit = $candidate; break }
    }
    $culture = $script:run.culture
    '{0} {1} ({2} bytes)' -f ($Stored / $script:sizeUnits[$unit]).ToString('0.###', $culture), $unit, $Stored.ToString('N0', $culture)
}

function Test-UnlimitedWord($Value, $Row) {
    $Row['unlimited'] -and "$Value".Trim() -eq 'unlimited'
}

function Assert-InRange($Number, $Row, [string]$What) {
    $range = $Row['range']
    if ($range -and ($Number -lt $range.min -or $Number -gt $range.max)) {
        Deny-Value 'VAL-RANGE' "$What is not between $($range.min) and $($range.max)."
    }
}
