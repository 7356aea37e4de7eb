# What Get- returns: an object as it comes over a remote session (text, ArrayList, type names that say Deserialized), or one
# as a local shell has it, whose values have types of their own.

function Test-Local { $script:run.session -eq 'local' }

function New-ShownObject([string]$Noun, $Item) {
    $properties = [ordered]@{}
    $isLocal = Test-Local
    foreach ($column in Get-Column $Noun) {
        $name = $column.Name
        $stored = if ($name -eq 'PermissionGroups') { Get-ShownGroup $Item } else { $Item[$name] }
        # Assigned on its own, as an empty pipeline is no $null that scripts would see.
        $properties[$name] = $null
        if ($null -eq $stored) { continue }
        if ($isLocal) { $properties[$name] = ConvertTo-Local $stored $column.Row $name }
        elseif ($column.IsPlain) { $properties[$name] = $stored }
        else { $properties[$name] = ConvertTo-Shown $stored $column.Row }
    }
    foreach ($name in @(Get-ExtraName $Noun)) { $properties[$name] = $Item[$name] }
    foreach ($entry in $script:facts['shown'][$Noun]['fixed'].GetEnumerator()) { $properties[$entry.Key] = Get-FixedValue $entry.Value }
    if ($Noun -eq 'SendConnector') { $properties['SmartHostsString'] = @($Item['SmartHosts'] | ForEach-Object { Show-SmartHost $_ }) -join ',' }
    Add-CommonProperty $properties $Noun $Item
    ConvertTo-SessionObject $properties $script:facts['shown'][$Noun]['type']
}

# Kept beside the parameters of the object.
function Get-ExtraName([string]$Noun) {
    if ($Noun -eq 'EdgeSubscription') { 'Site', 'Domain', 'CredentialExpiry' }
}

function Get-FixedValue($Value) {
    if ($Value -is [array]) { return , (New-Object Collections.ArrayList) }
    $Value
}

# What an object of this version shows, by the name that it is shown under; found once for each run.
function Get-Column([string]$Noun) {
    if ($script:run.columns.ContainsKey($Noun)) { return $script:run.columns[$Noun] }
    $rows = $script:catalogue['objects'][$Noun]
    $columns = foreach ($entry in $(if ($rows) { $rows.GetEnumerator() })) {
        $row = $entry.Value
        if ($row['versions'] -notcontains $script:run.version) { continue }
        if (-not $row['exported'] -and $entry.Key -ne 'AuthenticationCredential') { continue }
        @{
            Name = if ($row['exported'] -is [string]) { $row['exported'] } else { $entry.Key }
            Row = $row
            IsPlain = 'boolean', 'text', 'timeSpan', 'choice', 'domain', 'address', 'certificate' -contains $row['kind']
        }
    }
    $script:run.columns[$Noun] = @($columns)
    $columns
}

function Add-CommonProperty($Properties, [string]$Noun, $Item) {
    $dn = Get-DistinguishedName $Noun $Item
    $identity = Get-Identity $Noun $Item
    if ($Noun -eq 'ReceiveConnector') { $Properties['Server'] = ConvertTo-ShownId $Item['Server'] (Get-ServerName (Find-Server $Item['Server'])) }
    $Properties['AdminDisplayName'] = ''
    $Properties['ExchangeVersion'] = '0.1 (8.0.535.0)'
    $Properties['Name'] = $Item['Name']
    $Properties['DistinguishedName'] = $dn
    $Properties['Identity'] = ConvertTo-ShownId $identity $dn
    $Properties['Guid'] = [guid]$Item['Guid']
    $Properties['ObjectClass'] = New-Object Collections.ArrayList -ArgumentList (, [object[]]$script:facts['shown'][$Noun]['class'])
    $Properties['Id'] = $Properties['Identity']
    $Properties['IsValid'] = $true
    $Properties['ObjectState'] = 'Unchanged'
}

# Over a remote session an identity is its text; locally it knows its distinguished name too.
function ConvertTo-ShownId([string]$Text, [string]$DistinguishedName) {
    if (-not (Test-Local)) { return $Text }
    New-Object MailflowStandin.ADObjectId -ArgumentList $Text, $DistinguishedName
}

function ConvertTo-SessionObject($Properties, [string]$Type) {
    if (Test-Local) {
        $shown = [pscustomobject]$Properties
        $shown.PSObject.TypeNames.Insert(0, $Type)
        return $shown
    }
    $remote = [ordered]@{
        PSComputerName = (Get-Here)['machine'].ToLowerInvariant()
        RunspaceId = [guid]'00000000-0000-0000-0000-00000000000a'
        PSShowComputerName = $false
    }
    foreach ($entry in $Properties.GetEnumerator()) { $remote[$entry.Key] = $entry.Value }
    $shown = [pscustomobject]$remote
    $shown.PSObject.TypeNames.Insert(0, "Deserialized.$Type")
    $shown
}
