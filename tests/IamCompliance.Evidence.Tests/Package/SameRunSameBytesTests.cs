using CsCheck;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Package;

public sealed class SameRunSameBytesTests
{
    private static readonly Gen<EvidenceRun> Runs =
        from accounts in Gen.Int[1, 3]
        from controls in Gen.Int[1, 4]
        from subjects in Gen.Int[0, 6]
        select Sample.Run([
            .. Enumerable
                .Range(0, accounts)
                .Select(a => Sample.Account($"account-{a}", [.. Enumerable.Range(0, controls).Select(c => Control(c, subjects))])),
        ]);

    [Fact]
    public void Shuffled_accounts_controls_subjects_parts_and_calls_give_the_same_package() =>
        Gen.Select(Runs, Gen.Int)
            .Sample(
                (run, seed) =>
                {
                    using var first = new WrittenPackage(run);
                    using var second = new WrittenPackage(Shuffled.Of(run, new Random(seed)));
                    return first.Digests.SequenceEqual(second.Digests);
                },
                iter: 40,
                threads: 1
            );

    [Fact]
    public void Another_observation_gives_another_package()
    {
        using var first = new WrittenPackage(Stories.All["pass"]);
        using var second = new WrittenPackage(Stories.All["fail"]);

        Assert.NotEqual(first.Digests, second.Digests);
    }

    private static ControlResult Control(int number, int subjects) =>
        Sample.Result(
            Sample.Bound(Sample.Control($"control-{number}")),
            subjects > 0 ? Outcome.Fail : Outcome.NotApplicable,
            "Some fail.",
            [.. Enumerable.Range(0, subjects).Select(s => s % 2 == 0 ? Sample.Failing($"user-{s / 3}") : Sample.Passing($"user-{s / 3}"))]
        );
}
