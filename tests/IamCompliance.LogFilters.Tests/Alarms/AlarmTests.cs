using IamCompliance.LogFilters.Tests.Events;
using IamCompliance.LogFilters.Tests.Reading;

namespace IamCompliance.LogFilters.Tests.Alarms;

public sealed class AlarmTests
{
    public static TheoryData<string> Alarms => [.. AlarmFilters.ByAlarm.Keys];

    [Fact]
    public void Every_alarm_has_samples_of_both_kinds_and_every_file_an_alarm()
    {
        Assert.Equal(16, AlarmFilters.ByAlarm.Count);
        Assert.Equal(AlarmFilters.ByAlarm.Keys, SampleEvents.Alarms);
        Assert.All(SampleEvents.Alarms, a => Assert.Contains(SampleEvents.Of(a), e => e.Raises));
        Assert.All(SampleEvents.Alarms, a => Assert.Contains(SampleEvents.Of(a), e => !e.Raises));
        Assert.Equal(SampleEvents.All.Count, SampleEvents.All.Select(e => e.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Alarms))]
    public void A_filter_matches_its_events_and_none_of_any_other_alarm(string alarm)
    {
        var filter = Patterns.Read(AlarmFilters.ByAlarm[alarm]);
        var expected = SampleEvents.Of(alarm).Where(e => e.Raises).Select(e => e.ToString());
        Assert.Equal(expected, SampleEvents.All.Where(e => filter.Matches(e.Record)).Select(e => e.ToString()));
    }

    [Theory]
    [MemberData(nameof(Alarms))]
    public void The_text_of_a_record_is_judged_as_the_record_is(string alarm)
    {
        var filter = Patterns.Read(AlarmFilters.ByAlarm[alarm]);
        Assert.All(SampleEvents.All, e => Assert.Equal(filter.Matches(e.Record), filter.MatchesText(e.Record.GetRawText())));
    }

    [Theory]
    [MemberData(nameof(Alarms))]
    public void A_filter_that_lacks_one_event_name_misses_that_event_and_no_other(string alarm)
    {
        var pattern = AlarmFilters.ByAlarm[alarm];
        var names = AlarmFilters.NamesIn(pattern);
        foreach (var missing in names.Count > 1 ? names : [])
        {
            var service = pattern.Contains("$.eventSource=", StringComparison.Ordinal)
                ? pattern.Split("$.eventSource=")[1].Split('.')[0]
                : null;
            var filter = Patterns.Read(AlarmFilters.Names(service, names.Where(n => n != missing)));
            var missed = SampleEvents.Of(alarm).Where(e => e.Raises && !filter.Matches(e.Record));
            Assert.Equal([missing], missed.Select(e => e.Record.GetProperty("eventName").GetString()));
        }
    }

    [Theory]
    [MemberData(nameof(Alarms))]
    public void Names_in_the_wrong_case_match_nothing(string alarm)
    {
        var filter = Patterns.Read(
            AlarmFilters
                .ByAlarm[alarm]
                .Replace("$.eventName", "$.EventName", StringComparison.Ordinal)
                .Replace("$.userIdentity.type", "$.useridentity.type", StringComparison.Ordinal)
                .Replace("$.errorCode", "$.errorcode", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(SampleEvents.All, e => filter.Matches(e.Record));
    }
}
