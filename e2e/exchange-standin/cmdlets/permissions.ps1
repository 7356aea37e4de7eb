# Rights on connectors. Identity is the distinguished name, a GUID, the name of a connector, or a piped connector.

function Resolve-Connector($Command) {
    $identity = $Command.Bound['Identity']
    $text = Get-IdentityText $identity
    $isPlain = -not ($text -match '^(CN=|[0-9a-fA-F-]{36}$)')
    if ($isPlain -and $text.Contains('\')) { Deny 'ADP-IDENTITY' "'$text' is no name of an object in the directory: pipe the connector or give its distinguished name." }
    $found = foreach ($noun in 'ReceiveConnector', 'SendConnector') {
        foreach ($item in Find-Stored $noun $text @(Get-Stored $noun)) { if ($item) { @{ Noun = $noun; Item = $item } } }
    }
    if (@($found).Count -eq 0) { Deny-Missing 'Connector' $text }
    if (@($found).Count -gt 1) { throw (New-Refusal 'AMBIGUOUS' "'$text' matches multiple entries." 'InvalidOperation' 'ManagementObjectAmbiguousException') }
    @($found)[0]
}

function Invoke-GetADPermission($Command) {
    $connector = Resolve-Connector $Command
    if ($Command.Bound['Owner']) { return New-ShownEntry $connector (Get-OwnerEntry) }
    $sid = if ("$($Command.Bound['User'])") { Resolve-Principal $Command.Bound['User'] }
    $shown = New-Object 'Collections.Generic.HashSet[string]'
    foreach ($entry in Get-Entry $connector.Noun $connector.Item) {
        if ($sid -and $entry['sid'] -ne $sid) { continue }
        if ($shown.Add("$($entry['sid'])|$($entry['right'])|$($entry['deny'])|$($entry['inherited'])")) { New-ShownEntry $connector $entry }
    }
}

function Get-OwnerEntry { [ordered]@{ sid = $script:facts['principals']['exchangeServers']['sid']; right = ''; deny = $false; inherited = $false } }

function New-ShownEntry($Connector, $Entry) {
    $rights = New-Object Collections.ArrayList
    if ($Entry['right']) { [void]$rights.Add($Entry['right']) }
    $accessRights = New-Object Collections.ArrayList
    [void]$accessRights.Add('ExtendedRight')
    $identity = Get-Identity $Connector.Noun $Connector.Item
    ConvertTo-SessionObject ([ordered]@{
        AccessRights = $accessRights
        ExtendedRights = $rights
        ChildObjectTypes = $null
        InheritedObjectType = $null
        Properties = $null
        IsInherited = $Entry['inherited']
        InheritanceType = 'All'
        User = Show-Principal $Entry['sid']
        Identity = ConvertTo-ShownId $identity (Get-DistinguishedName $Connector.Noun $Connector.Item)
        Deny = if (Test-Local) { [switch]$Entry['deny'] } else { $Entry['deny'] }
        IsValid = $true
        ObjectState = 'Unchanged'
    }) 'Microsoft.Exchange.Management.RecipientTasks.ADAcePresentationObject'
}

# The entries that a command names, one for each right, in the spelling of the rights that are known.
function Get-NamedEntry($Command, $Item) {
    $bound = $Command.Bound
    if ($bound.ContainsKey('Owner') -and $bound.ContainsKey('User')) { Deny-Value 'ADP-USER-XOR-OWNER' 'User and Owner exclude each other.' }
    if ("$($bound['User'])" -eq '') { Deny-Value 'ADP-USER' 'A user is needed.' }
    $sid = Resolve-Principal $bound['User']
    foreach ($right in @($bound['ExtendedRights'])) {
        if ("$right" -eq '') { continue }
        [ordered]@{ on = $Item['Guid']; sid = $sid; right = Read-Right "$right"; deny = [bool]$bound['Deny']; inherited = $false }
    }
}

function Read-Right([string]$Text) {
    foreach ($set in $script:facts['rightSets'].Values) {
        foreach ($right in $set) { if ($right -eq $Text) { return $right } }
    }
    Deny-Value 'ADP-RIGHT' "'$Text' is no extended right."
}

function Invoke-AddADPermission($Command) {
    $connector = Resolve-Connector $Command
    $entries = @(Get-NamedEntry $Command $connector.Item)
    if (-not (Confirm-Change $Command (Get-Identity $connector.Noun $connector.Item))) { return }
    $place = Get-Here
    $held = @(Get-Entry $connector.Noun $connector.Item | Where-Object { -not $_['inherited'] })
    foreach ($entry in $entries) {
        if ($held | Where-Object { Test-SameEntry $_ $entry }) {
            [void]$Command.Warnings.Add("The access control entry for '$(Show-Principal $entry['sid'])' is already there.")
            continue
        }
        $place['aces'] = @($place['aces'] | Where-Object { $_ }) + $entry
    }
    Save-Here
    foreach ($entry in $entries) { New-ShownEntry $connector $entry }
}

function Invoke-RemoveADPermission($Command) {
    $connector = Resolve-Connector $Command
    $entries = @(Get-NamedEntry $Command $connector.Item)
    foreach ($entry in $entries) {
        $same = @(Get-Entry $connector.Noun $connector.Item | Where-Object { Test-SameEntry $_ $entry })
        if ($same.Count -gt 0 -and -not ($same | Where-Object { -not $_['inherited'] })) { Deny 'ADP-INHERITED' "$($entry['right']) is inherited and cannot be removed here." }
        if ($same.Count -eq 0) { Deny 'ADP-MISSING' "$($entry['right']) is not there." }
    }
    if (-not (Confirm-Change $Command (Get-Identity $connector.Noun $connector.Item))) { return }
    foreach ($entry in $entries) { Remove-Entry $connector.Item $entry }
    Save-Here
}

function Remove-Entry($Item, $Entry) {
    $place = Get-Here
    $isOwn = { $_['on'] -eq $Entry['on'] -and -not $_['inherited'] -and (Test-SameEntry $_ $Entry) }
    $own = @($place['aces'] | Where-Object { $_ } | Where-Object $isOwn)
    if ($own.Count -gt 0) { $place['aces'] = @($place['aces'] | Where-Object { $own -notcontains $_ }) } else { Split-Group $Item $Entry }
}
