	.text
	.section	.got2,"aw",@progbits
.Ltmp0:
.set .LTOC, .Ltmp0+32768
	.text
	.file	"unit.c"
	.globl	outer                           # -- Begin function outer
	.p2align	2
	.type	outer,@function
.L0$poff:                               # @outer
	.long	.LTOC-.L0$pb
outer:
.Lfunc_begin0:
	.file	1 "/src/unit.c"
	.loc	1 20 0                          # unit.c:20:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: outer:p <- $r3
	#DEBUG_VALUE: outer:names <- $r4
	mflr 0
	stw 0, 4(1)
	stwu 1, -32(1)
	stw 30, 24(1)
	.cfi_def_cfa_offset 32
	.cfi_offset r30, -8
	.cfi_offset lr, 4
	.cfi_offset r29, -12
	stw 29, 20(1)                           # 4-byte Folded Spill
	bl .L0$pb
.L0$pb:
	mr	29, 3
.Ltmp1:
	#DEBUG_VALUE: outer:p <- $r29
	mflr 30
	lwz 3, .L0$poff-.L0$pb(30)
	add 30, 3, 30
.Ltmp2:
	.loc	1 21 9 prologue_end             # unit.c:21:9
	mr	3, 29
	bl callee
.Ltmp3:
	.loc	1 21 37 is_stmt 0               # unit.c:21:37
	lwz 4, 0(29)
.Ltmp4:
	#DEBUG_VALUE: inner:x <- $r4
	.loc	1 9 7 is_stmt 1                 # unit.c:9:7
	lwz 5, .LC0-.LTOC(30)
	.loc	1 10 11                         # unit.c:10:11
	mulli 6, 4, 3
.Ltmp5:
	.loc	1 21 26                         # unit.c:21:26
	add 3, 3, 6
.Ltmp6:
	.loc	1 9 7                           # unit.c:9:7
	stw 4, 0(5)
.Ltmp7:
	.loc	1 21 40                         # unit.c:21:40
	addi 3, 3, 1
	.loc	1 21 2 is_stmt 0                # unit.c:21:2
	lwz 29, 20(1)                           # 4-byte Folded Reload
.Ltmp8:
	lwz 0, 36(1)
	lwz 30, 24(1)
	addi 1, 1, 32
	mtlr 0
	blr
.Ltmp9:
.Lfunc_end0:
	.size	outer, .Lfunc_end0-.Lfunc_begin0
	.cfi_endproc
                                        # -- End function
	.p2align	2                               # -- Begin function callee
	.type	callee,@function
.L1$poff:                               # @callee
	.long	.LTOC-.L1$pb
callee:
.Lfunc_begin1:
	.loc	1 14 0 is_stmt 1                # unit.c:14:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: callee:p <- $r3
	#DEBUG_VALUE: callee:names <- $r4
	mflr 0
	stw 0, 4(1)
	stwu 1, -16(1)
	stw 30, 8(1)
	.cfi_def_cfa_offset 16
	.cfi_offset r30, -8
	.cfi_offset lr, 4
	bl .L1$pb
.L1$pb:
	li 6, 3
	mflr 30
	lwz 5, .L1$poff-.L1$pb(30)
	add 30, 5, 30
.Ltmp10:
	.loc	1 15 7 prologue_end             # unit.c:15:7
	lwz 5, .LC0-.LTOC(30)
	stw 6, 0(5)
	.loc	1 16 18                         # unit.c:16:18
	lwz 5, 0(3)
	.loc	1 16 24 is_stmt 0               # unit.c:16:24
	lwz 3, 4(3)
.Ltmp11:
	.loc	1 16 9                          # unit.c:16:9
	slwi 5, 5, 2
	lwzx 4, 4, 5
.Ltmp12:
	lbzx 3, 4, 3
	.loc	1 16 2                          # unit.c:16:2
	lwz 0, 20(1)
	lwz 30, 8(1)
	addi 1, 1, 16
	mtlr 0
	blr
.Ltmp13:
.Lfunc_end1:
	.size	callee, .Lfunc_end1-.Lfunc_begin1
	.cfi_endproc
                                        # -- End function
	.section	.debug_loc,"",@progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               # Loc expr size
	.byte	109                             # DW_OP_reg29
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.short	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.long	0
	.long	0
	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	1                               # DW_CHILDREN_yes
	.byte	37                              # DW_AT_producer
	.byte	14                              # DW_FORM_strp
	.byte	19                              # DW_AT_language
	.byte	5                               # DW_FORM_data2
	.byte	3                               # DW_AT_name
	.byte	14                              # DW_FORM_strp
	.byte	16                              # DW_AT_stmt_list
	.byte	23                              # DW_FORM_sec_offset
	.byte	27                              # DW_AT_comp_dir
	.byte	14                              # DW_FORM_strp
	.byte	17                              # DW_AT_low_pc
	.byte	1                               # DW_FORM_addr
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	2                               # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	14                              # DW_FORM_strp
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	32                              # DW_AT_inline
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	14                              # DW_FORM_strp
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	14                              # DW_FORM_strp
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	1                               # DW_FORM_addr
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.ascii	"\227B"                         # DW_AT_GNU_all_call_sites
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	14                              # DW_FORM_strp
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	23                              # DW_FORM_sec_offset
	.byte	3                               # DW_AT_name
	.byte	14                              # DW_FORM_strp
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	29                              # DW_TAG_inlined_subroutine
	.byte	1                               # DW_CHILDREN_yes
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	85                              # DW_AT_ranges
	.byte	23                              # DW_FORM_sec_offset
	.byte	88                              # DW_AT_call_file
	.byte	11                              # DW_FORM_data1
	.byte	89                              # DW_AT_call_line
	.byte	11                              # DW_FORM_data1
	.byte	87                              # DW_AT_call_column
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.ascii	"\211\202\001"                  # DW_TAG_GNU_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	17                              # DW_AT_low_pc
	.byte	1                               # DW_FORM_addr
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	1                               # DW_FORM_addr
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.ascii	"\227B"                         # DW_AT_GNU_all_call_sites
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	14                              # DW_FORM_strp
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	14                              # DW_FORM_strp
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	14                              # DW_FORM_strp
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	4                               # DWARF version number
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	4                               # Address Size (in bytes)
	.byte	1                               # Abbrev [1] 0xb:0x106 DW_TAG_compile_unit
	.long	.Linfo_string0                  # DW_AT_producer
	.short	12                              # DW_AT_language
	.long	.Linfo_string1                  # DW_AT_name
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.long	.Linfo_string2                  # DW_AT_comp_dir
	.long	.Lfunc_begin0                   # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       # DW_AT_high_pc
	.byte	2                               # Abbrev [2] 0x26:0x18 DW_TAG_subprogram
	.long	.Linfo_string3                  # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	62                              # DW_AT_type
	.byte	1                               # DW_AT_inline
	.byte	3                               # Abbrev [3] 0x32:0xb DW_TAG_formal_parameter
	.long	.Linfo_string5                  # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.long	62                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x3e:0x7 DW_TAG_base_type
	.long	.Linfo_string4                  # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0x45:0x51 DW_TAG_subprogram
	.long	.Lfunc_begin0                   # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	81
                                        # DW_AT_GNU_all_call_sites
	.long	.Linfo_string6                  # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	62                              # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0x5a:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    # DW_AT_location
	.long	.Linfo_string8                  # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	202                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x69:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    # DW_AT_location
	.long	.Linfo_string11                 # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	240                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x78:0x14 DW_TAG_inlined_subroutine
	.long	38                              # DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 # DW_AT_ranges
	.byte	1                               # DW_AT_call_file
	.byte	21                              # DW_AT_call_line
	.byte	28                              # DW_AT_call_column
	.byte	8                               # Abbrev [8] 0x84:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.long	50                              # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x8c:0x9 DW_TAG_GNU_call_site
	.long	150                             # DW_AT_abstract_origin
	.long	.Ltmp3                          # DW_AT_low_pc
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x96:0x34 DW_TAG_subprogram
	.long	.Lfunc_begin1                   # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	81
                                        # DW_AT_GNU_all_call_sites
	.long	.Linfo_string7                  # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	62                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0xab:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    # DW_AT_location
	.long	.Linfo_string8                  # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	202                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xba:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    # DW_AT_location
	.long	.Linfo_string11                 # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	262                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xca:0x5 DW_TAG_pointer_type
	.long	207                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xcf:0x21 DW_TAG_structure_type
	.long	.Linfo_string10                 # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	13                              # Abbrev [13] 0xd7:0xc DW_TAG_member
	.long	.Linfo_string5                  # DW_AT_name
	.long	62                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0xe3:0xc DW_TAG_member
	.long	.Linfo_string9                  # DW_AT_name
	.long	62                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xf0:0x5 DW_TAG_pointer_type
	.long	245                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xf5:0x5 DW_TAG_pointer_type
	.long	250                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xfa:0x5 DW_TAG_const_type
	.long	255                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xff:0x7 DW_TAG_base_type
	.long	.Linfo_string12                 # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x106:0x5 DW_TAG_pointer_type
	.long	267                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x10b:0x5 DW_TAG_const_type
	.long	245                             # DW_AT_type
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",@progbits
.Ldebug_ranges0:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"   # string offset=0
.Linfo_string1:
	.asciz	"unit.c"                        # string offset=28
.Linfo_string2:
	.asciz	"/src"                          # string offset=35
.Linfo_string3:
	.asciz	"inner"                         # string offset=40
.Linfo_string4:
	.asciz	"int"                           # string offset=46
.Linfo_string5:
	.asciz	"x"                             # string offset=50
.Linfo_string6:
	.asciz	"outer"                         # string offset=52
.Linfo_string7:
	.asciz	"callee"                        # string offset=58
.Linfo_string8:
	.asciz	"p"                             # string offset=65
.Linfo_string9:
	.asciz	"y"                             # string offset=67
.Linfo_string10:
	.asciz	"point"                         # string offset=69
.Linfo_string11:
	.asciz	"names"                         # string offset=75
.Linfo_string12:
	.asciz	"char"                          # string offset=81
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.section	.got2,"aw",@progbits
	.p2align	2
.LC0:
	.long	seen
	.section	.debug_line,"",@progbits
.Lline_table_start0:
