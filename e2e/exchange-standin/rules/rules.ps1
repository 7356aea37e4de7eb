# Refusals, by the ids of the project's rule catalogue. A rule is a block that gets the object as the command would leave it
# and the command itself, and returns the sentence of its refusal, or nothing. It may add its own kind of command.

# @{ noun = @{ id = block } }; filled by the files beside this one.
$script:rules = @{}

# Refuses the command by the first rule that objects.
function Assert-Rule([string]$Noun, $Item, $Command) {
    if (-not $script:rules.ContainsKey($Noun)) { return }
    foreach ($entry in $script:rules[$Noun].GetEnumerator()) {
        $sentence = & $entry.Value $Item $Command
        if ($sentence) { Deny $entry.Key "$sentence" }
    }
}

# A parameter that this kind of server does not take, although its cmdlet has it.
function Assert-Place([string]$Noun, $Command) {
    $rules = @{ TransportRole = 'RC-ROLE-001'; LongAddressesEnabled = 'RC-VAL-008'; SourceTransportServers = 'SC-SRC-001'; SourceIPAddress = 'SC-SRC-006' }
    $role = if (Test-OnEdge) { 'edge' } else { 'mailbox' }
    foreach ($name in $Command.Bound.Keys) {
        $row = $script:catalogue['objects'][$Noun][$name]
        if (-not $row) { continue }
        $isHere = $row['notOn'] -ne $role -and (-not $row['onlyOn'] -or $row['onlyOn'] -eq $role)
        if ($isHere) { continue }
        $rule = if ($rules[$name]) { $rules[$name] } else { 'RC-VAL-009' }
        Deny $rule "$name is not available on this server."
    }
}

function Assert-DomainController($Command) {
    if ((Test-OnEdge) -and $Command.Bound.ContainsKey('DomainController')) { Deny 'RC-DC-001' 'An Edge server has no domain controller.' }
}

# What a subscription took away from the Edge server.
function Assert-NotReplicated([string]$Noun) {
    if ((Test-SubscribedEdge) -and 'SendConnector', 'AcceptedDomain' -contains $Noun) {
        Deny 'EDGE-001' "This Edge server is subscribed: its ${Noun}s are changed in the organization."
    }
}

function Test-SameWord([string]$First, [string]$Second) {
    [string]::Equals($First, $Second, [StringComparison]::OrdinalIgnoreCase)
}

# Objects of the kind beside this one.
function Get-Other([string]$Noun, $Item) {
    Get-Stored $Noun | Where-Object { $_['Guid'] -ne $Item['Guid'] }
}

# None of the usage switches, or more than one way to say the usage.
function Get-StatedUsage($Command) {
    foreach ($name in 'Client', 'Custom', 'Internal', 'Internet', 'Partner') {
        if ($Command.Bound.ContainsKey($name) -and $Command.Bound[$name]) { $name }
    }
    if ($Command.Bound.ContainsKey('Usage')) { "$($Command.Bound['Usage'])" }
}
