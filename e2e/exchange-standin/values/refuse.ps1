# How the stand-in says no. Every refusal carries the id of its rule; the sentence is the stand-in's own, since the literal
# texts of Exchange are not documented.

# Refusals whose fact no source states outright. A run may switch off all of them, or any rule by its id.
$script:unverified = @(
    'ADP-IDENTITY', 'ADP-INHERITED', 'ADP-MISSING', 'AD-NAME', 'AD-DOMAIN-TAKEN', 'AD-REMOVE-DEFAULT', 'RC-BIND-003-WILDCARD', 'RC-BIND-007',
    'RC-PERM-003', 'SC-AS-013', 'SC-NAME-002', 'VAL-SHOWN-SIZE', 'VAL-PREFIX', 'VAL-RANGE-MASK', 'SERVICE-BINDING'
)

function Test-RuleOff([string]$Rule) {
    if ($script:run.off -contains $Rule) { return $true }
    $script:run.unverifiedOff -and $script:unverified -contains $Rule
}

function New-Refusal([string]$Rule, [string]$Message, [string]$Category, [string]$Kind) {
    $failure = New-Object System.InvalidOperationException -ArgumentList $Message
    $id = "[FailureCategory=Cmdlet-$Kind] $Rule"
    New-Object Management.Automation.ErrorRecord -ArgumentList $failure, $id, $Category, $null
}

# Refuses the command unless the run has switched the rule off.
function Deny([string]$Rule, [string]$Message) {
    if (Test-RuleOff $Rule) { return }
    throw (New-Refusal $Rule $Message 'InvalidOperation' 'InvalidOperationException')
}

# A value that cannot be read at all, which no switch makes readable.
function Deny-Value([string]$Rule, [string]$Message) {
    throw (New-Refusal $Rule $Message 'InvalidData' 'ParameterBindingException')
}

function Deny-Missing([string]$Noun, [string]$Identity) {
    $message = "The operation couldn't be performed because object '$Identity' couldn't be found."
    throw (New-Refusal 'NOT-FOUND' $message 'ObjectNotFound' 'ManagementObjectNotFoundException')
}
