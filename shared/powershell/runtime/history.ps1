# What the journal proves.

function Get-History {
    <#
    .SYNOPSIS
    The changes of this round, in order: those that were made, those that may have been made, and what of them was taken back.
    #>
    param()

    if ($null -eq $script:state.Lines) { $script:state.Lines = Read-Journal -Path $script:state.Journal }
    if (-not $script:state.History) { $script:state.History = New-History }
    $history = $script:state.History
    for (; $history.Read -lt $script:state.Lines.Count; $history.Read++) {
        $line = $script:state.Lines[$history.Read]
        switch ($line.event) {
            'rolled-back' { Start-Round -History $history }
            'begin' {
                $history.LastNumber = [int]$line.n
                $history.ByNumber["$($line.n)"] = ConvertTo-Entry -Line $line
            }
            'failed' { $history.ByNumber.Remove("$($line.n)") }
            default { Add-Outcome -Line $line -History $history }
        }
    }
    $history.Entries = @($history.ByNumber.Values)
    $history
}

function New-History {
    <#
    .SYNOPSIS
    What a journal without a line says.
    #>
    param()

    [pscustomobject]@{ Round = 1; LastNumber = 0; Entries = @(); Read = 0; ByNumber = [ordered]@{}; Origins = @{}; Successors = @{} }
}

function Start-Round {
    <#
    .SYNOPSIS
    Begins another round: all of the former one was taken back.
    .PARAMETER History
    What the journal says so far.
    #>
    param($History)

    $History.Round++
    foreach ($table in $History.ByNumber, $History.Origins, $History.Successors) { $table.Clear() }
}

function ConvertTo-Entry {
    <#
    .SYNOPSIS
    A change, as its first line tells it.
    .PARAMETER Line
    The line.
    #>
    param($Line)

    [pscustomobject]@{
        Number = [int]$Line.n; Script = "$($Line.script)"; Step = [int]$Line.step; Action = "$($Line.action)"; Key = "$($Line.key)"
        Noun = "$($Line.noun)"; Server = "$($Line.server)"; Name = "$($Line.name)"; Guid = "$($Line.guid)"; NewGuid = ''
        Parameter = @($Line.parameters); Value = Get-PropertyValue -From $Line -Name 'values'; User = "$($Line.user)"; Right = @($Line.rights)
        IsDone = $false; Back = ''; Brought = @()
    }
}

function Add-Outcome {
    <#
    .SYNOPSIS
    What a later line tells of a change.
    .PARAMETER Line
    The line.
    .PARAMETER History
    What the journal says so far.
    #>
    param($Line, $History)

    $number = if ($Line.event -eq 'done') { $Line.n } else { $Line.of }
    $entry = $History.ByNumber["$number"]
    if (-not $entry) { return }
    switch ($Line.event) {
        'done' {
            $entry.IsDone = $true
            $entry.NewGuid = "$($Line.guid)"
        }
        'back-begin' {
            $entry.Back = 'begun'
            $entry.Brought = @($entry.Brought) + @(Get-PropertyValue -From $Line -Name 'brought' | Where-Object -FilterScript { $_ })
        }
        'back-done' { $entry.Back = 'done' }
        'made-again' {
            $origin = if ($History.Origins.ContainsKey($Line.former)) { $History.Origins[$Line.former] } else { $Line.former }
            $History.Origins[$Line.guid] = $origin
            $History.Successors[$origin] = $Line.guid
        }
    }
}

function Get-OriginGuid {
    <#
    .SYNOPSIS
    The GUID that an object had in the backup, whatever it has now that it was made again.
    .PARAMETER Guid
    A GUID that it has or had.
    #>
    param([string]$Guid)

    $origins = (Get-History).Origins
    if ($origins.ContainsKey($Guid)) { $origins[$Guid] } else { $Guid }
}

function Get-PresentGuid {
    <#
    .SYNOPSIS
    The GUID that an object of the backup has now.
    .PARAMETER Guid
    A GUID that it has or had.
    #>
    param([string]$Guid)

    $origin = Get-OriginGuid -Guid $Guid
    $successors = (Get-History).Successors
    if ($successors.ContainsKey($origin)) { $successors[$origin] } else { $origin }
}

function Read-Journal {
    <#
    .SYNOPSIS
    The whole lines of a journal; none where there is no file. What a kill left of the last line is no line.
    .PARAMETER Path
    The file.
    #>
    param([string]$Path)

    $lines = New-Object -TypeName System.Collections.ArrayList
    if (-not [IO.File]::Exists($Path)) { return , $lines }
    $texts = [IO.File]::ReadAllText($Path).Split([char]10)
    for ($i = 0; $i -lt $texts.Length - 1; $i++) {
        try { [void]$lines.Add((ConvertFrom-PlainJson -Text $texts[$i])) } catch {
            throw "Line $($i + 1) of the journal $Path is damaged. Bring the file back as the scripts wrote it; without it nobody knows what was done."
        }
    }
    , $lines
}
