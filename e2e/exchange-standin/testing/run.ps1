# Runs Pester over the stand-in: MAILFLOW_PESTER is the folder of Pester 6.
Import-Module (Join-Path $env:MAILFLOW_PESTER 'Pester.psd1')
$configuration = New-PesterConfiguration
$configuration.Run.Path = @(if ($args) { $args } else { Join-Path $PSScriptRoot '..' })
$configuration.Run.Exit = $true
$configuration.Output.Verbosity = 'Normal'
Invoke-Pester -Configuration $configuration
