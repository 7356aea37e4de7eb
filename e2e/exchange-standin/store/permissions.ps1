# Access control entries of connectors: those that a permission group stands for, those granted one by one, inherited ones.

# A permission group's entries; on Edge a group that is not there has none.
function Get-GroupEntry([string]$Group, [string]$Guid) {
    $granted = $script:facts['groups'][$Group]
    if (-not $granted) { return }
    foreach ($principal in $granted.Keys) {
        foreach ($set in $granted[$principal]) {
            foreach ($right in $script:facts['rightSets'][$set]) {
                [ordered]@{ on = $Guid; sid = $script:facts['principals'][$principal]['sid']; right = $right; deny = $false; inherited = $false }
            }
        }
    }
}

# What setup grants on every Send connector.
function Get-SendEntry([string]$Guid) {
    foreach ($principal in $script:facts['sendAces'].Keys) {
        $rights = $script:facts['sendAces'][$principal] | ForEach-Object { if ($_ -eq 'send') { $script:facts['rightSets']['send'] } else { $_ } }
        foreach ($right in $rights) {
            [ordered]@{ on = $Guid; sid = $script:facts['principals'][$principal]['sid']; right = $right; deny = $false; inherited = $false }
        }
    }
}

function Get-OwnEntry($Item) {
    @((Get-Here)['aces']) | Where-Object { $_ -and ($_['on'] -eq $Item['Guid'] -or $_['on'] -eq '*') }
}

# All entries of a connector: its own, the inherited, and those of its groups.
function Get-Entry([string]$Noun, $Item) {
    Get-OwnEntry $Item
    if ($Noun -eq 'ReceiveConnector') { foreach ($group in $Item['PermissionGroups']) { Get-GroupEntry $group $Item['Guid'] } }
    if ($Noun -eq 'SendConnector') { Get-SendEntry $Item['Guid'] }
}

function Test-SameEntry($First, $Second) {
    $First['sid'] -eq $Second['sid'] -and $First['right'] -eq $Second['right'] -and $First['deny'] -eq $Second['deny']
}

# Custom stands beside the groups once a right was granted or denied one by one.
function Get-ShownGroup($Item) {
    $groups = @($Item['PermissionGroups'])
    $own = @(Get-OwnEntry $Item | Where-Object { -not $_['inherited'] })
    if ($own.Count -eq 0) { return , $groups }
    , @(@($groups | Where-Object { $_ -ne 'None' }) + 'Custom')
}

# Takes a group apart into its single rights, as when one of them is removed.
function Split-Group($Item, $Entry) {
    $place = Get-Here
    foreach ($group in @($Item['PermissionGroups'])) {
        $entries = @(Get-GroupEntry $group $Item['Guid'])
        if (-not @($entries | Where-Object { Test-SameEntry $_ $Entry })) { continue }
        $left = @($Item['PermissionGroups'] | Where-Object { $_ -ne $group })
        $Item['PermissionGroups'] = if ($left.Count -eq 0) { , @('None') } else { , $left }
        $place['aces'] = @($place['aces'] | Where-Object { $_ }) + @($entries | Where-Object { -not (Test-SameEntry $_ $Entry) })
    }
}
