# New-, Set-, Get- and Remove- of the objects that catalogue.json describes; connectors.ps1 and settings.ps1 say what is
# special about each kind.

# What an object has before the command states anything: the defaults of its version, its role and its usage type.
function New-DefaultItem([string]$Noun, [string]$Usage, [string]$ServerName) {
    $facts = $script:facts['defaults'][$Noun]
    $server = if ($ServerName) { Find-Server $ServerName } else { Get-LocalServer }
    $version = if ($server) { $server['version'] } else { $script:run.version }
    $onEdge = [bool]$server -and $server['role'] -eq 'edge'
    $item = [ordered]@{ Guid = New-StoredGuid; Name = '' }
    if ($Noun -eq 'ReceiveConnector') { $item['Server'] = $server['name'] }
    foreach ($name in $facts['values'].Keys) {
        if (-not (Test-Stored $Noun $name $version $onEdge)) { continue }
        $item[$name] = $facts['values'][$name]
    }
    $layers = @($facts['versions']?[$version], $(if ($onEdge) { $facts['edge'] }), $facts['usages']?[$Usage], $(if ($onEdge) { $facts['usagesOnEdge']?[$Usage] }))
    foreach ($layer in $layers) {
        if ($null -eq $layer) { continue }
        foreach ($name in $layer.Keys) {
            $from = $facts['usagesFrom']?[$name]
            if ($layer -eq $facts['usages']?[$Usage] -and $from -and $from -notcontains $version) { continue }
            if ($item.Contains($name)) { $item[$name] = $layer[$name] }
        }
    }
    if ($Noun -eq 'ReceiveConnector') { $item['Fqdn'] = $server['fqdn'] }
    $item
}

# Whether an object of this version keeps the parameter; what the catalogue does not know is kept.
function Test-Stored([string]$Noun, [string]$Name, [string]$Version, [bool]$OnEdge) {
    $row = $script:catalogue['objects'][$Noun][$Name]
    if (-not $row) { return $true }
    if ($row['versions'] -notcontains $Version) { return $false }
    $role = if ($OnEdge) { 'edge' } else { 'mailbox' }
    $row['notOn'] -ne $role -or $row['kind'] -ne 'choice'
}

# Writes what the command states into the object.
function Set-Stated([string]$Noun, $Item, $Command) {
    foreach ($name in $Command.Bound.Keys) {
        $row = $script:catalogue['objects'][$Noun][$name]
        if (-not $row) { continue }
        $Item[$name] = ConvertTo-Stored $Command.Bound[$name] $row $Item[$name]
    }
    if ($Command.Bound.ContainsKey('Name')) { $Item['Name'] = "$($Command.Bound['Name'])" }
}

function New-Kept([string]$Noun, $Command, [string]$ServerName) {
    Assert-NotReplicated $Noun
    Assert-Place $Noun $Command
    $counter = (Get-Here)['counter']
    $item = New-DefaultItem $Noun $Command.Usage $ServerName
    try {
        Set-Stated $Noun $item $Command
        Complete-Item $Noun $item $Command
        Assert-Rule $Noun $item $Command
        if (-not (Confirm-Change $Command (Get-Identity $Noun $item))) {
            (Get-Here)['counter'] = $counter
            return
        }
    } catch {
        (Get-Here)['counter'] = $counter
        throw
    }
    Add-Stored $Noun $item
    Save-Here
    New-ShownObject $Noun $item
}

# Fills what depends on other objects.
function Complete-Item([string]$Noun, $Item, $Command) {
    if ($Noun -eq 'SendConnector' -and @($Item['SourceTransportServers']).Count -eq 0 -and -not (Test-OnEdge)) {
        $Item['SourceTransportServers'] = @((Get-Here)['machine'])
    }
    if ($Noun -eq 'AcceptedDomain') {
        $Item['Default'] = @(Get-Stored 'AcceptedDomain').Count -eq 0
        if (-not $Command.Bound.ContainsKey('AddressBookEnabled')) { $Item['AddressBookEnabled'] = $Item['DomainType'] -eq 'Authoritative' }
    }
}

function Set-Kept([string]$Noun, $Command) {
    Assert-NotReplicated $Noun
    Assert-Place $Noun $Command
    $item = Resolve-Stored $Noun $Command.Bound['Identity']
    $changed = Copy-Stored $item
    Set-Stated $Noun $changed $Command
    Assert-Rule $Noun $changed $Command
    if (-not (Confirm-Change $Command (Get-Identity $Noun $item))) { return }
    foreach ($key in @($changed.Keys)) { $item[$key] = $changed[$key] }
    if ($Noun -eq 'AcceptedDomain') { Move-Default $item $Command }
    Save-Here
}

# There is one default domain; making another the default takes it from the former one.
function Move-Default($Item, $Command) {
    $Item.Remove('MakeDefault')
    if (-not $Command.Bound['MakeDefault']) { return }
    foreach ($domain in Get-Stored 'AcceptedDomain') { $domain['Default'] = $domain['Guid'] -eq $Item['Guid'] }
}

function Remove-Kept([string]$Noun, $Command) {
    Assert-NotReplicated $Noun
    $item = Resolve-Stored $Noun $Command.Bound['Identity']
    if ($Noun -eq 'AcceptedDomain' -and $item['Default']) { Deny 'AD-REMOVE-DEFAULT' 'The default accepted domain cannot be removed.' }
    if (-not (Confirm-Change $Command (Get-Identity $Noun $item))) { return }
    Remove-Stored $Noun $item
    Save-Here
}

function Get-Kept([string]$Noun, $Command, $Items) {
    foreach ($item in @(Select-Stored $Noun $Command.Bound['Identity'] $Items)) {
        if ($item) { New-ShownObject $Noun $item }
    }
}
