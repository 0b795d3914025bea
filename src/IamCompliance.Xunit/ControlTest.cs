using System.Diagnostics;
using IamCompliance.Xunit.Running;
using IamCompliance.Xunit.Verdicts;
using Xunit;
using Xunit.Abstractions;

namespace IamCompliance.Xunit;

/// <summary>Runs one control on one account: what a generated theory row does.</summary>
public static class ControlTest
{
    /// <summary>Gets the accounts of the profile, one row each.</summary>
    /// <param name="definitions">The generated type that carries the definitions.</param>
    public static TheoryData<string> Accounts(Type definitions)
    {
        var rows = new TheoryData<string>();
        foreach (var account in ControlRun.Of(definitions).Accounts)
            rows.Add(account.Name);
        return rows;
    }

    /// <summary>Assesses the account once for all its controls, verifies this control's evidence, and passes, fails or skips.</summary>
    /// <param name="definitions">The generated type that carries the definitions.</param>
    /// <param name="control">The name of the bound control.</param>
    /// <param name="account">The name of the account in the profile.</param>
    /// <param name="output">Where a passing test says what it rests on.</param>
    [StackTraceHidden]
    public static async Task RunAsync(Type definitions, string control, string account, ITestOutputHelper output)
    {
        var run = ControlRun.Of(definitions);
        var verdict = await run.JudgeAsync(control, account);
        VerdictReport.Conclude(verdict, output);
    }
}
