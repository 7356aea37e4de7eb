# The folder beside the bundle that keeps the journal and the backup of a place, and the marker by which another copy of the bundle finds it.

# Where the state of this place is kept; nothing before Open-State.
$script:state = $null

function Open-State {
    <#
    .SYNOPSIS
    Finds the folder with the journal and the backup of this place, or says where it will be. Nothing is written.
    .PARAMETER StateFolder
    The folder in which it lies, where that is not the folder of the script.
    #>
    param([string]$StateFolder)

    $name = 'state-' + $script:run.DesignHash.Substring(0, 12) + '-' + $script:run.Stem
    $marker = Get-MarkerPath -Name $name
    $folder = if ($StateFolder) { Get-NamedFolder -StateFolder $StateFolder -Name $name } else { Find-StateFolder -Name $name -Marker $marker }
    $script:state = @{
        Name = $name; Folder = $folder; Marker = $marker
        Journal = [IO.Path]::Combine($folder, 'journal.jsonl'); Backup = [IO.Path]::Combine($folder, 'backup.clixml')
        # What was read of the journal, and what it says so far.
        Lines = $null; History = $null
    }
}

function Get-MarkerPath {
    <#
    .SYNOPSIS
    The file of this machine that says where the state of a place is kept.
    .PARAMETER Name
    The name of its folder.
    #>
    param([string]$Name)

    $root = if ($env:ProgramData) { $env:ProgramData } else { [Environment]::GetFolderPath('CommonApplicationData') }
    [IO.Path]::Combine($root, 'Mailflow Studio', "$Name.json")
}

function Get-NamedFolder {
    <#
    .SYNOPSIS
    The folder of the state where a person said which: the one named, or the one of the right name in it.
    .PARAMETER StateFolder
    What the person said.
    .PARAMETER Name
    The name of the folder of the state.
    #>
    param([string]$StateFolder, [string]$Name)

    $full = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($StateFolder).TrimEnd('\', '/')
    if (Test-SameText -First ([IO.Path]::GetFileName($full)) -Second $Name) { return $full }
    [IO.Path]::Combine($full, $Name)
}

function Find-StateFolder {
    <#
    .SYNOPSIS
    The folder of the state beside the script, or where the marker says; never a guess.
    .PARAMETER Name
    The name of the folder.
    .PARAMETER Marker
    The file of the marker.
    #>
    param([string]$Name, [string]$Marker)

    if (-not $script:run.Path) { throw 'This script has to be started from its file, so that it finds beside it what was done before. Save it, or say with -StateFolder where that is kept.' }
    $beside = [IO.Path]::Combine([IO.Path]::GetDirectoryName([IO.Path]::GetFullPath($script:run.Path)), $Name)
    $marked = Read-Marker -Path $Marker
    $isBeside = [IO.Directory]::Exists($beside)
    if (-not $marked -or (Test-SameText -First $marked -Second $beside)) {
        if ($marked -and -not $isBeside) { throw "What the scripts of this bundle did on $($script:run.PlaceName) was kept in $beside, which is not there any more. Bring that folder back, or say with -StateFolder where it is now." }
        return $beside
    }
    $isMarked = [IO.Directory]::Exists($marked)
    if ($isMarked -and $isBeside) { throw "What the scripts of this bundle did on $($script:run.PlaceName) is kept twice, in $beside and in $marked. Say with -StateFolder which of the two is right." }
    if ($isMarked) { return $marked }
    # A bundle that was moved takes its state with it.
    if ($isBeside) { return $beside }
    throw "What the scripts of this bundle did on $($script:run.PlaceName) was kept in $marked, which is not there any more. Bring that folder back, or say with -StateFolder where it is now."
}

function Read-Marker {
    <#
    .SYNOPSIS
    The folder that the marker names; nothing where there is none.
    .PARAMETER Path
    The file of the marker.
    #>
    param([string]$Path)

    if (-not [IO.File]::Exists($Path)) { return }
    $folder = try { "$((ConvertFrom-PlainJson -Text ([IO.File]::ReadAllText($Path))).folder)" } catch { '' }
    if (-not $folder) { throw "The file $Path, which says where the state of this bundle is kept, cannot be read. Delete it, and say with -StateFolder where the state is." }
    $folder
}

function Save-StateFolder {
    <#
    .SYNOPSIS
    Makes the folder and the marker, and proves that a line can be written. It comes before the first change, and stops with one sentence.
    #>
    param()

    $advice = 'Nothing was changed. Make room and give this account the right to write there, or name another folder with -StateFolder, and start this script again.'
    try {
        [void][IO.Directory]::CreateDirectory($script:state.Folder)
        Save-WholeFile -Path ([IO.Path]::Combine($script:state.Folder, 'writable.txt')) -Text 'This folder keeps what the scripts of the bundle did, and what was there before.'
        Edit-Journal -Line ''
    } catch {
        throw "The journal and the backup cannot be kept in $($script:state.Folder): $($_.Exception.Message) $advice"
    }
    if ((Test-Marked)) { return }
    try {
        [void][IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($script:state.Marker))
        Save-WholeFile -Path $script:state.Marker -Text (ConvertTo-PlainJson -Table ([ordered]@{ folder = $script:state.Folder }))
    } catch {
        throw "The file $($script:state.Marker), by which another copy of this bundle finds the journal, cannot be written: $($_.Exception.Message) Nothing was changed. Start this script with an account that may write it."
    }
}

function Test-Marked {
    <#
    .SYNOPSIS
    Whether the marker names the folder of the state already.
    #>
    param()

    $marked = try { Read-Marker -Path $script:state.Marker } catch { '' }
    [string]::Equals("$marked", $script:state.Folder, [StringComparison]::Ordinal)
}

function Save-WholeFile {
    <#
    .SYNOPSIS
    Writes a text file wholly or not at all, and returns when it is on the disk.
    .PARAMETER Path
    The file, which is replaced where it is there.
    .PARAMETER Text
    Its text.
    #>
    param([string]$Path, [string]$Text)

    $temporary = "$Path.new"
    $encoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
    $stream = New-Object -TypeName System.IO.FileStream -ArgumentList $temporary, ([IO.FileMode]::Create), ([IO.FileAccess]::Write), ([IO.FileShare]::None)
    try {
        $bytes = $encoding.GetBytes($Text)
        $stream.Write($bytes, 0, $bytes.Length)
        $stream.Flush($true)
    } finally {
        $stream.Dispose()
    }
    if ([IO.File]::Exists($Path)) { [IO.File]::Replace($temporary, $Path, [NullString]::Value) } else { [IO.File]::Move($temporary, $Path) }
}
