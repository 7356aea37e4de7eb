# How Exchange finds an object: by name, SERVER\Name, GUID or distinguished name. Only Get- takes a wildcard.

# The text of an identity, which may be an object that was piped, or its Identity.
function Get-IdentityText($Identity) {
    if ($null -eq $Identity) { return '' }
    foreach ($name in 'DistinguishedName', 'Guid') {
        $property = $Identity.PSObject.Properties[$name]
        if ($property -and "$($property.Value)" -ne '') { return "$($property.Value)" }
    }
    "$Identity"
}

function Find-Stored([string]$Noun, [string]$Identity, $Items) {
    $guid = [guid]::Empty
    if ([guid]::TryParse($Identity, [ref]$guid)) { return $Items | Where-Object { $_['Guid'] -eq $guid.ToString() } }
    if ($Identity.StartsWith('CN=', [StringComparison]::OrdinalIgnoreCase)) {
        return $Items | Where-Object { (Get-DistinguishedName $Noun $_) -eq $Identity }
    }
    if ($Noun -eq 'ReceiveConnector' -and $Identity.Contains('\')) {
        $server, $name = $Identity.Split([char[]]'\', 2)
        return $Items | Where-Object { $_['Name'] -eq $name -and (Test-SameServer $_['Server'] $server) }
    }
    if ($Noun -eq 'SendConnector' -and $Identity.Contains('\') -and $script:run.quirks -contains 'backslash-names') { return }
    $Items | Where-Object { $_['Name'] -eq $Identity -or ($Noun -eq 'TransportService' -and (Test-SameServer $_['Name'] $Identity)) }
}

function Test-SameServer([string]$Name, [string]$Identity) {
    if ($Name -eq $Identity) { return $true }
    $server = Find-Server $Identity
    [bool]$server -and $server['name'] -eq $Name
}

# What Get- returns: all for no identity, what is meant, or those that a pattern fits.
function Select-Stored([string]$Noun, $Identity, $Items) {
    $text = Get-IdentityText $Identity
    if ($text -eq '') { return $Items }
    $found = @(Find-Stored $Noun $text $Items)
    if ($found.Count -gt 0) { return $found }
    if ($text.Contains('*')) {
        $pattern = '^' + ([regex]::Escape($text) -replace '\\\*', '.*') + '$'
        return $Items | Where-Object { $_['Name'] -match $pattern -or (Get-Identity $Noun $_) -match $pattern }
    }
    if ($script:run.quirks -contains 'missing-returns-all') { return $Items }
    Deny-Missing $Noun $text
}

# The one object that Set- and Remove- mean.
function Resolve-Stored([string]$Noun, $Identity) {
    $text = Get-IdentityText $Identity
    $found = @(Find-Stored $Noun $text @(Get-Stored $Noun))
    if ($found.Count -eq 0) { Deny-Missing $Noun $text }
    if ($found.Count -gt 1) {
        $message = "The operation couldn't be performed because '$text' matches multiple entries."
        throw (New-Refusal 'AMBIGUOUS' $message 'InvalidOperation' 'ManagementObjectAmbiguousException')
    }
    $found[0]
}

function Get-Identity([string]$Noun, $Item) {
    if ($Noun -eq 'ReceiveConnector') { "$($Item['Server'])\$($Item['Name'])" } else { "$($Item['Name'])" }
}

# Names in Active Directory, in the shape that an export shows.
function Get-DistinguishedName([string]$Noun, $Item) {
    $own = 'CN=' + ($Item['Name'] -replace '([,\\#+<>;"=])', '\$1')
    $place = Get-Here
    switch ($Noun) {
        'ReceiveConnector' { return "$own,CN=SMTP Receive Connectors,CN=Protocols,CN=$($Item['Server']),CN=Servers,$(Get-GroupName $place)" }
        'SendConnector' { return "$own,CN=Connections,CN=Exchange Routing Group (DWBGZMFD01QNBJR),CN=Routing Groups,$(Get-GroupName $place)" }
        'AcceptedDomain' { return "$own,CN=Accepted Domains,CN=Transport Settings,$(Get-OrganizationName $place)" }
        'TransportConfig' { return "$own,$(Get-OrganizationName $place)" }
    }
    "$own,CN=Servers,$(Get-GroupName $place)"
}

function Get-ServerName($Server) {
    "CN=$($Server['name']),CN=Servers,$(Get-GroupName (Get-Here))"
}

function Get-GroupName($Place) {
    "CN=Exchange Administrative Group (FYDIBOHF23SPDLT),CN=Administrative Groups,$(Get-OrganizationName $Place)"
}

function Get-OrganizationName($Place) {
    $root = if ($Place['kind'] -eq 'edge') { 'CN={' + $Place['guid'].ToUpperInvariant() + '}' } else { 'DC=' + ($Place['domain'] -replace '\.', ',DC=') }
    "CN=$($Place['organization']),CN=Microsoft Exchange,CN=Services,CN=Configuration,$root"
}
