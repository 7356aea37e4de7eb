# What every script of a bundle begins with: an error ends it, and so does a variable or a property that is not there.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
