namespace IamCompliance.Generator.Model;

/// <summary>Describes the case tests of one chapter's controls.</summary>
internal sealed record CaseChapterModel(string Id, string ClassName, EquatableArray<CaseTestModel> Cases);
