using IamCompliance.Xunit.Running;
using IamCompliance.Xunit.Verdicts;
using Xunit;
using Xunit.Abstractions;

namespace IamCompliance.Xunit;

/// <summary>Runs one control on one account: what a generated theory row does.</summary>
public static class ControlTest
{
    /// <summary>Gets the accounts of the profile and of its organization, one row each. An organization that cannot be listed is a row that
    /// says why.</summary>
    /// <param name="definitions">The generated type that carries the definitions.</param>
    public static TheoryData<string> Accounts(Type definitions)
    {
        var rows = new TheoryData<string>();
        foreach (var account in ControlRun.Of(definitions).Accounts)
            rows.Add(account);
        return rows;
    }

    /// <summary>Assesses the account once for all its controls, verifies this control's evidence, and passes, fails or skips.</summary>
    /// <param name="definitions">The generated type that carries the definitions.</param>
    /// <param name="control">The name of the bound control.</param>
    /// <param name="account">The name of the account in the profile.</param>
    /// <param name="output">Where a passing test says what it rests on.</param>
    public static Task RunAsync(Type definitions, string control, string account, ITestOutputHelper output)
    {
        // A task that ends in an exception nobody threw has no frames but the reader's own: the generated test, which points at the YAML.
        var completion = new TaskCompletionSource();
        using (new NoSynchronizationContext())
            _ = CompleteAsync(completion, definitions, control, account, output);
        return completion.Task;
    }

    private static async Task CompleteAsync(
        TaskCompletionSource completion,
        Type definitions,
        string control,
        string account,
        ITestOutputHelper output
    )
    {
        try
        {
            var verdict = await ControlRun.Of(definitions).JudgeAsync(control, account);
            if (VerdictReport.Conclude(verdict, output) is { } problem)
                completion.SetException(problem);
            else
                completion.SetResult();
        }
        catch (ControlErrorException unread)
        {
            completion.SetException(new ControlErrorException(unread.Message));
        }
        catch (Exception bug)
        {
            completion.SetException(bug);
        }
    }
}
