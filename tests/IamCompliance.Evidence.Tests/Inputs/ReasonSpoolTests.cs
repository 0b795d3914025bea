using System.Runtime.CompilerServices;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Inputs;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Inputs;

/// <summary>Reasons that were kept on disk are those that were worded, whoever reads them and however often.</summary>
public sealed class ReasonSpoolTests
{
    [Fact]
    public void What_is_read_is_what_was_worded()
    {
        using var spool = new ReasonSpool();
        var account = NeglectedAccount.Run.Accounts.Single();

        // The second account lies behind the first.
        var kept = new[] { Keep(spool, account), Keep(spool, account) };

        foreach (var again in kept)
        {
            Assert.Equal(Worded(account), Worded(again));
            Parallel.ForEach(again.Controls.SelectMany(c => c.Subjects).Zip(account.Controls.SelectMany(c => c.Subjects)), pair =>
            {
                Assert.Equal(pair.Second.Reasons.Count, pair.First.Reasons.Count);
                Assert.Equal(pair.Second.Reasons, pair.First.Reasons);
            });
        }
    }

    [Fact]
    public void The_state_of_an_account_is_forgotten()
    {
        using var spool = new ReasonSpool();

        var (kept, state) = Keep(spool);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(state.IsAlive);
        Assert.NotEmpty(Worded(kept));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (AccountResult Kept, WeakReference State) Keep(ReasonSpool spool)
    {
        var state = NeglectedAccount.ReadState();
        return (NeglectedAccount.Controls.Assess("neglected", state, "", spool.Keep), new WeakReference(state));
    }

    private static AccountResult Keep(ReasonSpool spool, AccountResult account) =>
        account with
        {
            Controls = [.. account.Controls.Select(spool.Keep)],
        };

    private static List<string> Worded(AccountResult account) =>
        [.. account.Controls.SelectMany(c => c.Subjects.SelectMany(s => s.Reasons.Select(r => $"{c.Control.Name} {s.Subject} {r}")))];
}
