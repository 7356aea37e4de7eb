# From what a script gives to what is kept, and back to what Get- shows, by the kind that catalogue.json states.

# Kinds that hold several values, with the reader of one of them.
$script:listReaders = @{
    bindings = 'Read-Binding'
    ranges = 'Read-Range'
    smartHosts = 'Read-SmartHost'
    servers = 'Read-Server'
    addressSpaces = 'Read-AddressSpace'
    addresses = 'Read-Address'
    domains = 'Read-SecureDomain'
    texts = 'Read-Text'
}
$script:readers = @{
    text = 'Read-Text'
    boolean = 'Read-Boolean'
    integer = 'Read-Integer'
    size = 'Read-Size'
    timeSpan = 'Read-TimeSpan'
    choice = 'Read-Choice'
    flags = 'Read-Flags'
    credential = 'Read-Credential'
    certificate = 'Read-Certificate'
    address = 'Read-Address'
    domain = 'Read-Domain'
}

# The value to keep; a list may be changed in place with @{ Add = ...; Remove = ... } where there is one already.
function ConvertTo-Stored($Value, $Row, $Former) {
    $reader = $script:listReaders[$Row['kind']]
    if (-not $reader) {
        $whole = & $script:readers[$Row['kind']] $Value $Row
        if ($whole -is [array]) { return , $whole }
        return $whole
    }
    if ($Value -is [Collections.IDictionary]) { return , (Edit-List $Value $Row $reader $Former) }
    , @(Read-List $Value $Row $reader)
}

function Read-List($Value, $Row, [string]$Reader) {
    foreach ($item in @($Value)) {
        if ($null -ne $item -and "$item" -ne '') { & $Reader $item $Row }
    }
}

function Edit-List($Change, $Row, [string]$Reader, $Former) {
    foreach ($key in $Change.Keys) {
        if ('Add', 'Remove' -notcontains $key) { Deny-Value 'VAL-LIST' "@{ $key } is neither Add nor Remove." }
    }
    $removed = @(Read-List $Change['Remove'] $Row $Reader)
    $kept = @(@($Former) | Where-Object { $null -ne $_ -and $removed -notcontains $_ })
    $added = @(Read-List $Change['Add'] $Row $Reader | Where-Object { $kept -notcontains $_ })
    , @($kept + $added)
}

# What a kept value looks like in text, as it comes from a remote session.
function ConvertTo-Shown($Stored, $Row) {
    if ($null -eq $Stored) { return }
    switch ($Row['kind']) {
        'size' { return Show-Size $Stored }
        'integer' { return $(if ($Row['unlimited']) { "$Stored" } else { [int]$Stored }) }
        'flags' { return $Stored -join ', ' }
        'smartHosts' { return , (Get-ShownList @($Stored | ForEach-Object { Show-SmartHost $_ })) }
        'credential' { return 'System.Management.Automation.PSCredential' }
    }
    if ($script:listReaders[$Row['kind']]) { return , (Get-ShownList $Stored) }
    $Stored
}

function Get-ShownList($Values) {
    $list = New-Object Collections.ArrayList
    foreach ($value in $Values) { [void]$list.Add($value) }
    if ($script:run.quirks -contains 'lists-reversed') { $list.Reverse() }
    , $list
}
