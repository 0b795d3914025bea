using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a filter pattern that matches every one of the events.</summary>
internal sealed class MatchesEventsMatcher(EventsArgument argument) : EventsMatcher(argument, isWanted: true)
{
    public override string Words => $"matching the events of {Sources}";
}
