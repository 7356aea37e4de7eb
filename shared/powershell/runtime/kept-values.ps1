# Values as the backup keeps them, and as Set- and New- take them.

function ConvertTo-PlainValue {
    <#
    .SYNOPSIS
    A value as the backup keeps it: nothing, a truth value, a number, a text or a list of texts, however the session shows it.
    .PARAMETER Value
    The value as Exchange shows it.
    #>
    param($Value)

    if ($null -eq $Value) { return }
    if ($Value -is [bool] -or $Value -is [int] -or $Value -is [long]) { return $Value }
    if ($Value -is [switch]) { return [bool]$Value }
    if ($Value -is [Management.Automation.PSCredential]) { return $Value.UserName }
    if ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) {
        return , [string[]]@(foreach ($item in $Value) { if ($null -ne $item) { "$item" } })
    }
    "$Value"
}

function ConvertTo-KeptTable {
    <#
    .SYNOPSIS
    All properties of an object as the backup keeps them.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param($Item)

    $table = @{}
    foreach ($property in $Item.PSObject.Properties) {
        try { $value = ConvertTo-PlainValue -Value $property.Value } catch { continue }
        # The nothing that a function returns is written as an object, and the nothing of a table as nothing.
        if ($null -eq $value) { $table[$property.Name] = $null } else { $table[$property.Name] = $value }
    }
    $table
}

function ConvertTo-TakenValue {
    <#
    .SYNOPSIS
    A kept value as Set- and New- take it: sizes in bytes, flags one by one without Custom, ranges without a mask, nothing for an empty list.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Value
    The value as the backup keeps it.
    #>
    param([string]$Name, $Value)

    if ($null -eq $Value) { return }
    if ($Value -is [bool] -or $Value -is [int] -or $Value -is [long]) { return $Value }
    $kind = $script:kinds[$Name]
    if ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) {
        if ($kind -eq 'flags') { return ConvertTo-TakenValue -Name $Name -Value (@($Value) -join ', ') }
        $texts = @(foreach ($text in $Value) { if ("$text") { ConvertTo-TakenText -Kind $kind -Text "$text" } })
        if ($texts.Count -eq 0) { return }
        return , [string[]]$texts
    }
    if ($Name -eq 'PermissionGroups') { $Value = Get-StatedGroup -Value $Value }
    if ($kind -eq 'flags') { return , [string[]]@("$Value" -split ',' | ForEach-Object -Process { $_.Trim() } | Where-Object -FilterScript { $_ }) }
    ConvertTo-TakenText -Kind $kind -Text "$Value"
}

function ConvertTo-TakenText {
    <#
    .SYNOPSIS
    One kept text as Set- and New- take it.
    .PARAMETER Kind
    The kind of the parameter.
    .PARAMETER Text
    The text.
    #>
    param([string]$Kind, [string]$Text)

    if ($Kind -eq 'size') { return Format-Size -Text $Text }
    if ($Kind -eq 'ranges' -and $Text -match '^(.+)\((.+)\)$') { return ConvertTo-FromTo -Address $Matches[1] -Mask $Matches[2] -Text $Text }
    $Text
}

function ConvertTo-FromTo {
    <#
    .SYNOPSIS
    An address with a mask, as Exchange may show it, as the first and last address, as it takes it.
    .PARAMETER Address
    The address.
    .PARAMETER Mask
    The mask.
    .PARAMETER Text
    What to return where one of them is none.
    #>
    param([string]$Address, [string]$Mask, [string]$Text)

    $low = Get-AddressByte -Text $Address
    $kept = Get-AddressByte -Text $Mask
    if (-not $low -or -not $kept -or $low.Length -ne $kept.Length) { return $Text }
    $high = New-Object -TypeName 'byte[]' -ArgumentList $low.Length
    for ($i = 0; $i -lt $low.Length; $i++) {
        $low[$i] = $low[$i] -band $kept[$i]
        $high[$i] = $low[$i] -bor (255 - $kept[$i])
    }
    $first = New-Object -TypeName System.Net.IPAddress -ArgumentList (, [byte[]]$low)
    $last = New-Object -TypeName System.Net.IPAddress -ArgumentList (, [byte[]]$high)
    "$first-$last"
}

function Get-StatedGroup {
    <#
    .SYNOPSIS
    Permission groups as Set- takes them: Exchange shows Custom where rights were granted one by one, and does not take it back.
    .PARAMETER Value
    The groups, as Exchange shows them.
    #>
    param($Value)

    $groups = @("$Value" -split ',' | ForEach-Object -Process { $_.Trim() } | Where-Object -FilterScript { $_ -and $_ -ne 'Custom' })
    if ($groups.Count -eq 0) { return 'None' }
    $groups -join ', '
}
