using static IamCompliance.Foundations.Diagnostics.DiagnosticDescriptor;

namespace IamCompliance.Definitions.Diagnostics;

/// <summary>The problems of reading one file: its bytes, its YAML, its keys and values. IC1xxx.</summary>
public static class ReadingDiagnostics
{
    /// <summary>The bytes are not UTF-8.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = Error("IC1001", "Not UTF-8", "The file {0}");

    /// <summary>The file is larger than any definition needs to be.</summary>
    public static DiagnosticDescriptor FileTooLarge { get; } =
        Error("IC1002", "File too large", "The file has {0} characters, the limit is {1}");

    /// <summary>The YAML cannot be parsed.</summary>
    public static DiagnosticDescriptor InvalidYaml { get; } = Error("IC1003", "Invalid YAML", "{0}");

    /// <summary>Lists and maps are nested too deeply.</summary>
    public static DiagnosticDescriptor TooDeep { get; } =
        Error("IC1004", "Nested too deeply", "Lists and maps are nested more than {0} deep");

    /// <summary>Anchors and aliases are refused.</summary>
    public static DiagnosticDescriptor AliasNotAllowed { get; } =
        Error("IC1005", "Anchor or alias", "Anchors and aliases such as `{0}` are not allowed");

    /// <summary>A key appears twice in a map.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = Error("IC1006", "Duplicate key", "The key `{0}` appears twice");

    /// <summary>The file holds more than one document.</summary>
    public static DiagnosticDescriptor SeveralDocuments { get; } =
        Error("IC1007", "Several documents", "A second YAML document begins here, a file holds one");

    /// <summary>The file holds nothing.</summary>
    public static DiagnosticDescriptor EmptyFile { get; } = Error("IC1008", "Empty file", "The file is empty");

    /// <summary>A tab stands where spaces must.</summary>
    public static DiagnosticDescriptor TabIndentation { get; } = Error("IC1009", "Tab as indentation", "A tab indents this line");

    /// <summary>A character that text files do not hold.</summary>
    public static DiagnosticDescriptor InvalidCharacter { get; } = Error("IC1010", "Invalid character", "The character {0} is not allowed");

    /// <summary>A key is a list, a map or very long.</summary>
    public static DiagnosticDescriptor InvalidKey { get; } = Error("IC1011", "Invalid key", "A key must be a short text, not {0}");

    /// <summary>A YAML tag.</summary>
    public static DiagnosticDescriptor TagNotAllowed { get; } = Error("IC1012", "YAML tag", "The YAML tag `{0}` is not allowed");

    /// <summary>A YAML merge key.</summary>
    public static DiagnosticDescriptor MergeKeyNotAllowed { get; } = Error("IC1013", "Merge key", "The merge key `<<` is not allowed");

    /// <summary>A key that the kind of map does not have.</summary>
    public static DiagnosticDescriptor UnknownKey { get; } = Error("IC1020", "Unknown key", "`{0}` is not a key of {1}");

    /// <summary>A key that must be there is not.</summary>
    public static DiagnosticDescriptor MissingKey { get; } = Error("IC1021", "Missing key", "The key `{0}` is missing from {1}");

    /// <summary>A value has the wrong shape.</summary>
    public static DiagnosticDescriptor WrongShape { get; } = Error("IC1022", "Wrong kind of value", "{0} must be {1}, not {2}");

    /// <summary>A value that must say something is empty.</summary>
    public static DiagnosticDescriptor EmptyValue { get; } = Error("IC1023", "Empty value", "{0} is empty");

    /// <summary>A word that is not one of a closed set.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = Error("IC1024", "Unknown word", "`{0}` is not {1}");

    /// <summary>An id is not kebab-case.</summary>
    public static DiagnosticDescriptor NotKebabCase { get; } = Error("IC1025", "Not kebab-case", "The id `{0}` is not kebab-case");

    /// <summary>What the file says differs from where it lies.</summary>
    public static DiagnosticDescriptor DiffersFromPath { get; } =
        Error("IC1026", "Differs from its path", "The {0} `{1}` differs from `{2}` in the file's path");

    /// <summary>The folder is none of the seven chapters.</summary>
    public static DiagnosticDescriptor UnknownChapter { get; } = Error("IC1027", "Unknown chapter", "`{0}` is not a chapter");

    /// <summary>A title ends with a full stop.</summary>
    public static DiagnosticDescriptor TitleEndsWithStop { get; } =
        Warning("IC1028", "Title ends with a stop", "The title ends with a full stop");

    /// <summary>A control demands nothing.</summary>
    public static DiagnosticDescriptor NoDemand { get; } = Error("IC1029", "No demand", "The control demands nothing");

    /// <summary>A control demands in several ways.</summary>
    public static DiagnosticDescriptor SeveralDemands { get; } = Error("IC1030", "Several demands", "`{0}` and `{1}` stand in one control");

    /// <summary>A value cannot be read as its type.</summary>
    public static DiagnosticDescriptor InvalidValue { get; } = Error("IC1031", "Invalid value", "`{0}` is not {1}");

    /// <summary>Not a 12-digit account id.</summary>
    public static DiagnosticDescriptor InvalidAccountId { get; } =
        Error("IC1032", "Invalid account id", "`{0}` is not a 12-digit account id in quotes");

    /// <summary>Not an https address.</summary>
    public static DiagnosticDescriptor InvalidAddress { get; } = Error("IC1033", "Invalid address", "`{0}` is not an https address");

    /// <summary>A YAML file under controls/ that is none of the known kinds.</summary>
    public static DiagnosticDescriptor UnrecognisedFile { get; } =
        Error("IC1034", "Unrecognised file", "`{0}` is neither a control, nor its cases, nor a program");

    /// <summary>An account names no source, or two.</summary>
    public static DiagnosticDescriptor AccountSource { get; } =
        Error("IC1035", "Source of an account", "The account `{0}` names {1} source of its state");

    /// <summary>An external id is given, and no role that demands it.</summary>
    public static DiagnosticDescriptor ExternalIdWithoutRole { get; } =
        Error("IC1037", "External id without a role", "The external id belongs to a role, and no role is named");

    /// <summary>The role of a live account lies in another account.</summary>
    public static DiagnosticDescriptor RoleOfOtherAccount { get; } =
        Error("IC1038", "Role of another account", "The role belongs to account `{0}`, and the account is `{1}`");

    /// <summary>A file of events is no JSON.</summary>
    public static DiagnosticDescriptor InvalidJson { get; } = Error("IC1064", "Invalid JSON", "{0}");

    /// <summary>A text that a scaffold left to a person.</summary>
    public static DiagnosticDescriptor LeftToFillIn { get; } = Error("IC1080", "Left to fill in", "{0} is still to be filled in");

    /// <summary>A symbolic link that is not followed.</summary>
    public static DiagnosticDescriptor SymbolicLink { get; } = Error("IC1095", "Symbolic link", "The symbolic link `{0}` {1}");

    /// <summary>A file is there and cannot be read, or was there a moment ago.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = Error("IC1096", "Unreadable file", "The file {0}");

    /// <summary>More than one profile or waiver file.</summary>
    public static DiagnosticDescriptor SecondFile { get; } =
        Error("IC1036", "Second file of its kind", "A second `{0}` was handed in, the first is `{1}`");

    /// <summary>Two keys of which only one may stand.</summary>
    public static DiagnosticDescriptor SeveralChoices { get; } =
        Error("IC1063", "Several choices", "`{0}` and `{1}` stand in one map, {2} has one of them");

    /// <summary>A policy of a file of decisions is none.</summary>
    public static DiagnosticDescriptor NotAPolicy { get; } =
        Error("IC1050", "Not a policy", "The policy `{0}` is neither a document nor a file");

    /// <summary>A requirement that AWS answers for names something of the customer's.</summary>
    public static DiagnosticDescriptor InheritedAndTested { get; } =
        Error("IC1060", "Inherited and tested", "The requirement `{0}` is AWS's alone, and yet it {1}");

    /// <summary>A requirement is partial, and no control tests a part.</summary>
    public static DiagnosticDescriptor PartialWithoutControls { get; } =
        Error("IC1061", "Partial without controls", "The requirement `{0}` is partial and {1}");
}
