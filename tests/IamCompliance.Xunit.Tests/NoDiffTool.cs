using System.Runtime.CompilerServices;
using DiffEngine;

namespace IamCompliance.Xunit.Tests;

/// <summary>Keeps these tests, which produce mismatches on purpose, from opening windows.</summary>
internal static class NoDiffTool
{
    [ModuleInitializer]
    internal static void Disable() => DiffRunner.Disabled = true;
}
