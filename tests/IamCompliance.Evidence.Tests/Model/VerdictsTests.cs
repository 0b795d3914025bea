using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Model;

public sealed class VerdictsTests
{
    [Fact]
    public void Control_that_could_not_be_decided_has_a_line_beside_subjects_that_pass()
    {
        var account = Sample.Account("sandbox", Sample.Result(Outcome.Error, "The list was not read to its end.", Sample.Passing()));

        var verdicts = Verdicts.Of(account).ToList();

        Assert.Equal([Outcome.Error, Outcome.Pass], verdicts.Select(v => v.Outcome));
        Assert.Null(verdicts[0].Subject);
        Assert.Equal("arn:aws:iam::111122223333:root", verdicts[0].Target);
        Assert.All(verdicts, v => Assert.Equal(Outcome.Error, v.RuleOutcome));
    }

    [Fact]
    public void Control_whose_outcome_a_subject_has_needs_no_line_of_its_own()
    {
        var account = Sample.Account("sandbox", Sample.Result(Outcome.Fail, "One fails.", Sample.Passing(), Sample.Failing()));

        Assert.All(Verdicts.Of(account), v => Assert.NotNull(v.Subject));
        Assert.Equal(2, Verdicts.Of(account).Count());
    }

    [Fact]
    public void Resource_of_an_element_is_what_holds_the_list()
    {
        var verdict = Verdicts.Of(Stories.All["pass"].Accounts[0]).Single();

        Assert.Equal((Sample.User + "#accessKeys/1", Sample.User), (verdict.Target, verdict.Resource));
    }

    [Fact]
    public void Subjects_of_the_same_id_have_ids_of_their_own()
    {
        var account = Sample.Account(
            "sandbox",
            Sample.Result(Outcome.Fail, "All fail.", Sample.Failing(), Sample.Failing(), Sample.Failing())
        );

        Assert.Equal(3, Verdicts.Of(account).Select(v => v.Id).Distinct().Count());
        Assert.Equal([0, 1, 2], Verdicts.Of(account).Select(v => v.Repeat));
    }

    [Fact]
    public void Ids_stay_from_run_to_run_and_ids_in_a_run_do_not()
    {
        var verdict = Verdicts.Of(Stories.All["fail"].Accounts[0]).First();
        var run = Stories.All["fail"];
        var next = run with { Header = run.Header with { Id = Uuid5.Of(Uuid5.Product, "next") } };

        Assert.Equal(verdict.Id, (verdict with { Account = verdict.Account with { StateDigest = "other", Name = "renamed" } }).Id);
        Assert.NotEqual(verdict.IdIn(run), verdict.IdIn(next));
        Assert.NotEqual(verdict.IdIn(run), (verdict with { Account = verdict.Account with { Name = "other" } }).IdIn(run));
    }
}
