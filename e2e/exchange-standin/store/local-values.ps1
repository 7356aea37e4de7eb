# Kept values as a local shell has them, with the types of host/LocalTypes.cs.

$script:localLists = @{
    bindings = 'IPBinding'
    ranges = 'IPRange'
    smartHosts = 'SmartHost'
    addressSpaces = 'AddressSpace'
    domains = 'Fqdn'
}
$script:localEnums = @{ AuthMechanism = 'AuthMechanisms' }

function ConvertTo-Local($Stored, $Row, [string]$Name) {
    if ($null -eq $Stored) { return }
    switch ($Row['kind']) {
        'choice' { return ConvertTo-LocalEnum $Stored $Name }
        'flags' { return ConvertTo-LocalEnum ($Stored -join ', ') $Name }
        'size' { return ConvertTo-LocalSize $Stored $Row }
        'timeSpan' { return New-LocalValue 'EnhancedTimeSpan' $Stored }
        'certificate' { return New-LocalValue 'SmtpX509Identifier' $Stored }
        'domain' { return New-LocalValue 'Fqdn' $Stored }
        'address' { return [Net.IPAddress]::Parse($Stored) }
        'integer' { return $(if ($Row['unlimited']) { ConvertTo-LocalUnlimited "$Stored" $Stored } else { [int]$Stored }) }
        'credential' { return New-Object pscredential -ArgumentList $Stored, (New-Object securestring) }
    }
    if (-not $script:listReaders[$Row['kind']]) { return $Stored }
    $list = New-Object MailflowStandin.MultiValuedProperty
    foreach ($text in (ConvertTo-Shown $Stored $Row)) { [void]$list.Add((ConvertTo-LocalItem $text $Row['kind'])) }
    , $list
}

function ConvertTo-LocalItem([string]$Text, [string]$Kind) {
    if ($Kind -eq 'servers') { return New-Object MailflowStandin.ADObjectId -ArgumentList $Text, "CN=$Text,CN=Servers,$(Get-GroupName (Get-Here))" }
    if ($Kind -eq 'addresses') { return [Net.IPAddress]::Parse($Text) }
    if (-not $script:localLists[$Kind]) { return $Text }
    New-LocalValue $script:localLists[$Kind] $Text
}

function New-LocalValue([string]$Type, [string]$Text) {
    New-Object "MailflowStandin.$Type" -ArgumentList $Text
}

function ConvertTo-LocalEnum([string]$Text, [string]$Name) {
    $type = if ($script:localEnums[$Name]) { $script:localEnums[$Name] } else { $Name }
    [Enum]::Parse("MailflowStandin.$type", $Text)
}

function ConvertTo-LocalSize($Stored, $Row) {
    $size = if ($Stored -eq 'Unlimited') { $null } else { New-Object MailflowStandin.ByteQuantifiedSize -ArgumentList (Show-Size $Stored), ([long]$Stored) }
    if ($Row['unlimited']) { return ConvertTo-LocalUnlimited (Show-Size $Stored) $size }
    $size
}

function ConvertTo-LocalUnlimited([string]$Text, $Value) {
    $limit = if ($Text -eq 'Unlimited') { $null } else { $Value }
    New-Object MailflowStandin.Unlimited -ArgumentList $Text, $limit
}
