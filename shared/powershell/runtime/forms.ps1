# Values in one form each, so that what Exchange shows and what the design states can be compared. Exchange hands out
# enumerations, address spaces and sizes as objects, and through a remote session as their texts.

function Format-Value {
    <#
    .SYNOPSIS
    One value of a parameter in the form that is compared, as its kind in the catalogue asks for.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Text
    The value.
    #>
    param([string]$Name, [string]$Text)

    switch ($script:kinds[$Name]) {
        'size' { return Format-Size -Text $Text }
        'timeSpan' { return Format-Duration -Text $Text }
        'addressSpaces' { return Format-AddressSpace -Text $Text }
        'bindings' { return Format-Binding -Text $Text }
        'ranges' { return Format-Range -Text $Text }
        'smartHosts' { return $Text.Trim('[', ']') }
        'servers' { return ($Text -split '\.')[0] }
    }
    $Text
}

function Format-Size {
    <#
    .SYNOPSIS
    A size in bytes: '35MB' and '35 MB (36,700,160 bytes)' are both 36700160. Exchange rounds up to whole KB.
    .PARAMETER Text
    The size; other text, such as 'unlimited', stays as it is.
    #>
    param([string]$Text)

    if ($Text -match '\(([^()]*)bytes\)\s*$') { $Text = $Matches[1] -replace '\D', '' }
    if ($Text -notmatch '^(\d+(?:\.\d+)?)\s*(B|KB|MB|GB|TB)?$') { return $Text }
    $number = [double]::Parse($Matches[1], [Globalization.CultureInfo]::InvariantCulture)
    $power = [array]::IndexOf(@('B', 'KB', 'MB', 'GB', 'TB'), "$($Matches[2])".ToUpperInvariant())
    $bytes = $number * [math]::Pow(1024, [math]::Max(0, $power))
    [string][long]([math]::Ceiling($bytes / 1024) * 1024)
}

function Format-Duration {
    <#
    .SYNOPSIS
    A time span as .NET writes it.
    .PARAMETER Text
    The time span; other text stays as it is.
    #>
    param([string]$Text)

    $duration = [TimeSpan]::Zero
    if ([TimeSpan]::TryParse($Text, [ref]$duration)) { return $duration.ToString() }
    $Text
}

function Format-AddressSpace {
    <#
    .SYNOPSIS
    An address space with all its parts: '*' is 'SMTP:*;1', since Exchange fills in the type SMTP and the cost 1.
    .PARAMETER Text
    The address space.
    #>
    param([string]$Text)

    if ($Text -notmatch '^[A-Za-z0-9]+:') { $Text = 'SMTP:' + $Text }
    if ($Text -notmatch ';\s*\d+$') { $Text = $Text + ';1' }
    $Text
}

function Format-Binding {
    <#
    .SYNOPSIS
    An address and a port with the address as .NET writes it.
    .PARAMETER Text
    The binding; text without a port stays as it is.
    #>
    param([string]$Text)

    if ($Text -notmatch '^(.*):(\d+)$') { return $Text }
    $address = $Matches[1].Trim('[', ']')
    $port = $Matches[2]
    $parsed = $null
    if ([Net.IPAddress]::TryParse($address, [ref]$parsed)) { $address = $parsed.ToString() }
    $address + ' port ' + $port
}
