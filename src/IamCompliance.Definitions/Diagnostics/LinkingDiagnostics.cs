using static IamCompliance.Foundations.Diagnostics.DiagnosticDescriptor;

namespace IamCompliance.Definitions.Diagnostics;

/// <summary>The problems of typing predicates against resource types, and of references between files. IC2xxx.</summary>
public static class LinkingDiagnostics
{
    /// <summary>Two controls have one id.</summary>
    public static DiagnosticDescriptor DuplicateControl { get; } =
        Error("IC2001", "Duplicate control", "The control `{0}` is already defined in `{1}`");

    /// <summary>No such resource type.</summary>
    public static DiagnosticDescriptor UnknownResourceType { get; } =
        Error("IC2002", "Unknown resource type", "The resource type `{0}` is unknown");

    /// <summary>No such control.</summary>
    public static DiagnosticDescriptor UnknownControlReference { get; } =
        Error("IC2003", "Unknown control", "The control `{0}` is unknown");

    /// <summary>No such program.</summary>
    public static DiagnosticDescriptor UnknownProgram { get; } = Error("IC2004", "Unknown program", "The program `{0}` is unknown");

    /// <summary>The control has no such parameter.</summary>
    public static DiagnosticDescriptor UnknownParameter { get; } =
        Error("IC2005", "Unknown parameter", "The control `{1}` has no parameter `{0}`");

    /// <summary>The value of a parameter has the wrong type.</summary>
    public static DiagnosticDescriptor ParameterWrongType { get; } =
        Error("IC2006", "Parameter of the wrong type", "The parameter `{0}` takes {1}, not `{2}`");

    /// <summary>A predicate uses a parameter that is not declared.</summary>
    public static DiagnosticDescriptor UndeclaredParameter { get; } =
        Error("IC2007", "Undeclared parameter", "The parameter `${0}` is not declared");

    /// <summary>A declared parameter is not used.</summary>
    public static DiagnosticDescriptor UnusedParameter { get; } =
        Warning("IC2008", "Unused parameter", "The parameter `{0}` is never used");

    /// <summary>No such property.</summary>
    public static DiagnosticDescriptor UnknownProperty { get; } = Error("IC2009", "Unknown property", "`{0}` is not a property of {1}");

    /// <summary>A path leads through a list.</summary>
    public static DiagnosticDescriptor PathThroughList { get; } =
        Error("IC2010", "Path through a list", "The path `{0}` leads through the list `{1}`");

    /// <summary>A path leads on from a value without properties.</summary>
    public static DiagnosticDescriptor PathThroughValue { get; } =
        Error("IC2011", "Path through a plain value", "`{0}` is a {1} and has no properties");

    /// <summary><c>each</c> names something that is not a list of objects.</summary>
    public static DiagnosticDescriptor EachNotAList { get; } =
        Error("IC2012", "Not a list of objects", "`each` needs a list of objects, `{0}` is a {1}");

    /// <summary>No such matcher.</summary>
    public static DiagnosticDescriptor UnknownMatcher { get; } = Error("IC2013", "Unknown matcher", "`{0}` is not a matcher");

    /// <summary>The matcher does not apply to the type of the value.</summary>
    public static DiagnosticDescriptor MatcherNotApplicable { get; } =
        Error("IC2014", "Matcher does not apply", "`{0}` does not apply to a {1}");

    /// <summary>The argument of a matcher has the wrong type.</summary>
    public static DiagnosticDescriptor ArgumentWrongType { get; } =
        Error("IC2015", "Argument of the wrong type", "`{0}` needs {1} here, not {2}");

    /// <summary>The parameter used as an argument has the wrong type.</summary>
    public static DiagnosticDescriptor ParameterNotApplicable { get; } =
        Error("IC2016", "Parameter does not apply", "`{0}` needs {1} here, the parameter `${2}` is a {3}");

    /// <summary>The regular expression is invalid or cannot run without backtracking.</summary>
    public static DiagnosticDescriptor InvalidPattern { get; } =
        Error("IC2017", "Invalid regular expression", "The regular expression `{0}` {1}");

    /// <summary>A list of values to compare with is empty.</summary>
    public static DiagnosticDescriptor EmptyList { get; } = Error("IC2018", "Empty list", "The list of `{0}` is empty");

    /// <summary>A predicate states nothing.</summary>
    public static DiagnosticDescriptor EmptyPredicate { get; } = Error("IC2019", "Empty predicate", "`{0}` states nothing");

    /// <summary>The bounds of a count make no sense.</summary>
    public static DiagnosticDescriptor InvalidBounds { get; } = Error("IC2020", "Invalid bounds", "The bounds of `{0}` {1}");

    /// <summary>No such edition to extend.</summary>
    public static DiagnosticDescriptor UnknownEdition { get; } =
        Error("IC2021", "Unknown edition", "The program `{0}` has no edition `{1}`");

    /// <summary>Editions extend each other in a circle.</summary>
    public static DiagnosticDescriptor CyclicExtends { get; } =
        Error("IC2022", "Editions in a circle", "The edition `{0}` extends itself, through {1}");

    /// <summary>Two files define one edition.</summary>
    public static DiagnosticDescriptor DuplicateProgram { get; } =
        Error("IC2023", "Duplicate program", "The program `{0}` is already defined in `{1}`");

    /// <summary>A removed requirement is not in the edition extended.</summary>
    public static DiagnosticDescriptor UnknownRequirement { get; } =
        Error("IC2024", "Unknown requirement", "The program `{1}` has no requirement `{0}`");

    /// <summary>Two cases of a control have one name.</summary>
    public static DiagnosticDescriptor DuplicateCase { get; } = Error("IC2025", "Duplicate case", "Another case is already named `{0}`");

    /// <summary>A control can give an outcome that no case shows.</summary>
    public static DiagnosticDescriptor MissingCase { get; } =
        Error("IC2026", "Outcome without a case", "The control `{0}` has no case for the outcome {1}");

    /// <summary>Cases lie beside no control.</summary>
    public static DiagnosticDescriptor CasesWithoutControl { get; } =
        Error("IC2027", "Cases without a control", "No `control.yaml` lies beside these cases");

    /// <summary>A case expects an outcome that the control cannot give.</summary>
    public static DiagnosticDescriptor ImpossibleOutcome { get; } =
        Error("IC2028", "Impossible outcome", "The control `{0}` never gives the outcome `{1}`");

    /// <summary>A property of a case's resource has the wrong type.</summary>
    public static DiagnosticDescriptor PropertyWrongType { get; } =
        Error("IC2029", "Property of the wrong type", "The property `{0}` is a {1}, not {2}");

    /// <summary>No such part of a state.</summary>
    public static DiagnosticDescriptor UnknownPart { get; } = Error("IC2030", "Unknown part", "The part `{0}` is unknown");

    /// <summary>A profile loosens a control without a reason.</summary>
    public static DiagnosticDescriptor LoosenedWithoutReason { get; } =
        Error("IC2031", "Loosened without a reason", "The value `{1}` of `{0}` is looser than the default `{2}` and gives no reason");

    /// <summary>Two accounts have one name or id.</summary>
    public static DiagnosticDescriptor DuplicateAccount { get; } = Error("IC2032", "Duplicate account", "The account `{0}` appears twice");

    /// <summary>A waiver ends before it begins.</summary>
    public static DiagnosticDescriptor WaiverEndsBeforeItBegins { get; } =
        Error("IC2033", "Waiver ends before it begins", "The waiver expires on `{0}`, before it was created on `{1}`");

    /// <summary>One person owns and approves a waiver.</summary>
    public static DiagnosticDescriptor OwnerApproves { get; } = Warning("IC2034", "Owner approves", "The owner `{0}` is also the approver");

    /// <summary>A waiver names an account that the profile does not.</summary>
    public static DiagnosticDescriptor UnknownAccount { get; } =
        Error("IC2035", "Unknown account", "The account `{0}` is neither an account of the profile nor a 12-digit id");

    /// <summary>A placeholder of a command names no property.</summary>
    public static DiagnosticDescriptor UnknownPlaceholder { get; } =
        Warning("IC2036", "Unknown placeholder", "The placeholder `{{{0}}}` is not a property of {1}");

    /// <summary>A case gives a value that the policy engine works out.</summary>
    public static DiagnosticDescriptor DerivedProperty { get; } =
        Error("IC2038", "Derived property in a case", "`{0}` of {1} is worked out by the policy engine");

    /// <summary>No value can satisfy what is demanded of a path.</summary>
    public static DiagnosticDescriptor Contradiction { get; } = Error("IC2080", "Contradiction", "No value of `{0}` can satisfy {1}");

    /// <summary>A clause cannot change the result.</summary>
    public static DiagnosticDescriptor UnreachableClause { get; } =
        Error("IC2081", "Unreachable clause", "The clause decides nothing, {0}");

    /// <summary>A control is both included and excluded, or named twice in a list.</summary>
    public static DiagnosticDescriptor ListedTwice { get; } = Warning("IC2037", "Listed twice", "`{0}` is listed twice");

    /// <summary>The author of an attestation reviewed it.</summary>
    public static DiagnosticDescriptor AuthorReviews { get; } = Error("IC2060", "Author reviews", "The author `{0}` is also the reviewer");

    /// <summary>An attestation that never holds.</summary>
    public static DiagnosticDescriptor AttestationEndsBeforeItBegins { get; } =
        Error("IC2061", "Attestation ends before it begins", "The attestation is valid until `{0}`, before its date `{1}`");

    /// <summary>A requirement that needs no person.</summary>
    public static DiagnosticDescriptor NotAttestable { get; } =
        Error("IC2062", "Not to be attested", "The requirement `{0}` of `{1}` {2}, nobody attests it");

    /// <summary>An attestation that nothing asks for.</summary>
    public static DiagnosticDescriptor ProgramNotChosen { get; } =
        Warning("IC2063", "Program not chosen", "The profile does not choose the program `{0}`");

    /// <summary>A waiver by tags for subjects that have none.</summary>
    public static DiagnosticDescriptor NoTags { get; } = Error("IC2064", "No tags", "The subjects of `{0}` have no tags");

    /// <summary>A waiver of a control that the profile does not select.</summary>
    public static DiagnosticDescriptor WaivedControlNotSelected { get; } =
        Warning("IC2065", "Waived control not selected", "The profile does not select the control `{0}`");

    /// <summary>A value of an inner profile that is looser than that of an outer one, without a reason.</summary>
    public static DiagnosticDescriptor LooserThanOuterLayer { get; } =
        Error("IC2066", "Looser than the outer profile", "The value `{1}` of `{0}` is looser than `{2}` in `{3}` and gives no reason");

    /// <summary>Profiles that extend each other.</summary>
    public static DiagnosticDescriptor CyclicLayers { get; } =
        Error("IC2067", "Profiles in a circle", "The profile `{0}` extends itself, through {1}");

    /// <summary>A profile that extends one that is not there.</summary>
    public static DiagnosticDescriptor UnknownLayer { get; } = Error("IC2068", "Missing profile", "The profile `{0}` was not found");

    /// <summary>A decision names a policy that its file does not have.</summary>
    public static DiagnosticDescriptor UnknownPolicy { get; } = Error("IC2050", "Unknown policy", "The file has no policy `{0}`");

    /// <summary>Two decisions of a file have one name.</summary>
    public static DiagnosticDescriptor DuplicateDecision { get; } =
        Error("IC2051", "Duplicate decision", "Another decision is already named `{0}`");

    /// <summary>No decision names a policy.</summary>
    public static DiagnosticDescriptor UnusedPolicy { get; } = Warning("IC2052", "Unused policy", "No decision names the policy `{0}`");

    /// <summary>A decision names neither a policy nor an account.</summary>
    public static DiagnosticDescriptor NothingToDecide { get; } =
        Error("IC2053", "Nothing to decide", "The decision names neither a policy nor an account");

    /// <summary>A decision names policies that are taken from its account.</summary>
    public static DiagnosticDescriptor RecordedPolicies { get; } =
        Error("IC2054", "Policies of a recorded principal", "`{0}` is taken from the account, and cannot be given beside it");

    /// <summary>A decision expects what cannot come out.</summary>
    public static DiagnosticDescriptor ImpossibleDecision { get; } = Error("IC2055", "Impossible decision", "{0} is never `{1}`");

    /// <summary>A decision asks for an action that no service has.</summary>
    public static DiagnosticDescriptor UnknownAction { get; } = Error("IC2056", "Unknown action", "No service has the action `{0}`");

    /// <summary>A decision asks for an action on a resource that it is never about.</summary>
    public static DiagnosticDescriptor OtherResource { get; } = Error("IC2057", "Resource of another action", "`{0}` is never about `{1}`");

    /// <summary>A decision gives a context key that no request has.</summary>
    public static DiagnosticDescriptor UnknownContextKey { get; } =
        Error("IC2058", "Unknown context key", "No request has the context key `{0}`");

    /// <summary>A decision gives a context key a value that it never has.</summary>
    public static DiagnosticDescriptor InvalidContextValue { get; } =
        Error("IC2059", "Invalid context value", "`{0}` is no value of `{1}`");

    /// <summary>A requirement is AWS's, and the edition does not say what shows it.</summary>
    public static DiagnosticDescriptor InheritedWithoutReport { get; } =
        Error(
            "IC2070",
            "Inherited without a report",
            "The requirement `{0}` is inherited from AWS, and `{1}` names no report that shows it"
        );

    /// <summary>No such file of events.</summary>
    public static DiagnosticDescriptor UnknownEvents { get; } = Error("IC2040", "Unknown events", "The events `{0}` are unknown");

    /// <summary>A file of events has none of the kind asked for.</summary>
    public static DiagnosticDescriptor NoSuchEvents { get; } =
        Error("IC2041", "No such events", "The events `{0}` list nothing under `{1}`");

    /// <summary>Two files of events have one name.</summary>
    public static DiagnosticDescriptor DuplicateEvents { get; } =
        Error("IC2042", "Duplicate events", "The events `{0}` are already defined in `{1}`");

    /// <summary>Values of two types are joined, or values that cannot be joined at all.</summary>
    public static DiagnosticDescriptor JoinOfTypes { get; } =
        Error("IC2043", "Join of different types", "`{0}` is a {1} and `{2}` a {3}, they are never equal");

    /// <summary>An outcome for an empty population, where there is always a subject.</summary>
    public static DiagnosticDescriptor NeverEmpty { get; } = Error("IC2044", "Never empty", "`whenEmpty` says nothing beside `{0}`");

    /// <summary>A meaning of absent values, where a matcher already has one.</summary>
    public static DiagnosticDescriptor AbsentTwice { get; } =
        Error("IC2045", "Absence decided twice", "`whenAbsent` contradicts `{0}`, which asks for absence itself");

    /// <summary>A value of which the schema does not say which part of a state supplies it.</summary>
    public static DiagnosticDescriptor NamelessValue { get; } =
        Error("IC2049", "Value of no part", "`{0}` rests on `{1}`, which is no part of a state, so no verdict could say where it was read");
}
